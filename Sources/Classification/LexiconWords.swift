/// What indicators speak of, in bokmål, nynorsk, Swedish, Danish and English.
///
/// ä is written æ and ö ø, as in `IndicatorText`; `_` is the edge of a word. Written from the
/// guideline, from knowledge of the field and from the corpus; `SampleData/corpus/README.md` says what
/// was read when, and so how far its figures can be trusted. One table, long because it is data.
enum LexiconWords {
  static let text = Lexicon(
    table: people + time + finance + resources + activity + outcomes + others)
  static let unit = Lexicon(table: units)

  /// Whose judgement, and of what.
  private static let people = """
    opinion:
      stolar_på stoler_på litar_på trust_in _stol_på som_tilfredsstillende er_tilfredsstillende
      _tillit_ _tilliten _tillid_ _tilliden
      som_forstår forstår_brev forstår_inf bekymret_for bekymra_for ønsker_å_bo vil_bli_boende
      vil_anbefale mener_at mener_de tror_at sier_de_kjenner føler_seg_utenfor
      tilsette_seier ansatte_sier seier_dei sier_de sier_at _kan_for_lite understanding_of
      reporting_that employees_reporting staff_who_feel who_say_they rated_by_user
      rated_by_client experience_of_care opplever_
      _holdning _holdninger strongly_agree agree_that_ who_agree _nøjd _nøjda nøjdhet missnøjd
      opinion_of reported_that who_reported patients_who_report rollekonflikt rolleklar jobbkrav
      selvbestem sjølvbestem emosjonelle_krav emosjonelle_belast jobbusikker arbeidspress
      tidspress støtte_fra_ oppfatt oppfattar uppfatt uppleve upplev_ bedømmer medborgarunders
      innbyggerunders brugertilfreds kundetilfreds nki_ nmi_ nri_ nøjd_ trygghetsindex trivsels
      tycker_att anser_at anser_att synspunkt_på stolte_av _glad_for _glad_før glade_for gruer_
      gleder_seg plaget_ plaga_ fortrolig einsam ensam control_over_their easy_to_ difficult_to_
      feel_safe felt_safe well_informed treated_with explained respected valued
      likely_to_recommend willing_to_recommend bemøtande bemøtt_ møtt_med_respekt inflytande
      innflytelse_på indflydelse uddybende inddrages _tror_ _mest_fornøyd selvrapport egenvurder
      ungdata _nps_ loyalitet lojal _si_meining vurdert_av_bruk oppleves _merker_ mærker_
      gode_nok bra_nok godt_nok sett_og_ opplever_seg trygge_på trygg_ utrygg wellbeing
      well_being happiness life_satisfaction mistillit perception perceived _believe concerned
      worried
      brukarbedøm brukerundersøkelse_skår tilfr_ brukertilfr brukeropplev pasientopplev patientoplev elevundersøk_mobb nøjda nøjd_ _nøgd  _otrygg _utrygg _føles _kjennes _trist ensomhet ensam einsemd ensomme_  belastning lojalitet_til gi_uttrykk livskvalitet quality_of_life   
      opplev oplev uplev opplevd _synes _synest _syns_ _meiner _mener _menar _tycker
      fornøyd fornøgd nøgd  tilfreds_ tilfredshe tilfredse_ satisf happy _føler _føl_ _kjenner_seg kænner_sig
      kænns trygge_ trygt trivsel trives trivst _trivs   _erfar anbefale_ anbefaler
      rekommenderar stolt omdømme inntrykk oppgir svarer_at svarar_at sier_at seier_at uttrykk
      experience _feel _felt_  perceiv _think opinion _rating   confidence
      cahps engasj engagemang motivasjon arbeidsglede psykososial respekt helhetsvurdering
      helhetlig_vurdering brukervurdering si_vurdering sin_vurdering egenvurd selvopplevd
      sjølvopplevd egenrapport self_reported patient_reported vanskelig_å vanskelege_å
      enkle_å lett_å _enkelt_å ser_fram ser_frem gler_meg upplev vurderer brukertilfreds attitude
      _syn_på   respondenter selvvurdert lyttet_til hørt_av blir_hørt
      blir_høyrt tatt_på_alvor teke_på_alvor  willing_to_recommend hcahps
    iperson: 
      _jeres_ _dere_ _dykk_ _i_hvilken_grad _i_kva_grad _hur_ _hvordan_vurderer _are_you _do_you
      _har_du_ _får_du_ _er_du_ barnet_mitt barnet_ditt mitt_barn ditt_barn _mina_ _mitt_
      _jeg_ _eg_ _jag_ _meg_ _mig_ _mitt_ _min_ _mine_ _mi_ _vi_ _oss_ _du_ _deg_ _dig_ _ditt_
      _din_ _dine_ _di_ _my_ _you_ _your_ _we_
    overall: i_det_hele heile_tatt som_helhet sammantaget generelt_sett tilfredshet_totalt
      alt_i_alt totalt_sett helhet samlet_sett overall all_things generell_tilfreds totaltilfreds
    recommend: anbefale_ anbefaler rekommender recommend
    amount:
      gjort_for_lite for_mange_møter for_mange_møte
      personale_nok nok_personale folk_nok tid_nok meets_to ofte_møtes
      kan_for_lite for_liten_ for_lite_tid for_gamle too_old før_gamla
      nok_ansatt nok_tilsett nok_person nok_tid nok_folk nok_voksne nok_vaksne nok_lærer
      nok_lærar nok_bøker nok_utstyr nok_plass nok_møt nok_penger nok_ressurs nok_opplær
      nok_hjelp nok_infor har_nok_ er_nok_ får_nok_ nok_av enough_staff enough_time enough_res
      enough_teach tillræckligt_med tillræckligt_många för_många for_mange før_många
      for_mange_ulike for_mange_forskj for_meget for_ofte before_sjelden for_seldan altfor
      altfor_få too_many too_much for_mykje så_ofte ofte_nok tid_til_det_enk
      for_mye_vikar for_stor_gruppe for_store_grupp nok_tid tid_nok for_smått too_short too_small
      for_få_ for_lite_ for_lita_ for_lav_ for_sjelden for_sjeldan før_sællan for_sjældent før_få
      før_lite  ofte_nok hvor_ofte kor_ofte hur_ofta tilstrekkelig tilstrekkeleg
      tillræckligt tillræcklig tilstrækkelig for_kort_åpning too_few too_little too_seldom 
      sufficient how_often  for_dårlig_bemann bemanningstetthet mangler_tid
      for_kort_tid for_mye_tid
    goodenough: god_nok gode_nok godt_nok bra_nok tydelig_nok tydeleg_nok klar_nok raskt_nok
      trygg_nok god_nog bra_nog tillrækligt_bra good_enough well_enough clear_enough
    satisfiedwith: fornøyd fornøgd nøgd nøjd tilfreds_ tilfredshe tilfredse_ satisf
    conditions:
      _leder_ nærmeste_leder næraste_leiar
      arbeidsforhold arbeidsmiljø fysisk lokal utstyr system organisering tilgjengelig 
      leiar chef ledelse leiing utearealet fysiske  manager
    felt: informert informer lyttet hørt_ høyrt respekt medvirk påvirk innflytelse tatt_på_alvor
      involv inddrag
    trust:
      _tillit_ _tilliten _tillid_ _tilliden
      tillit_til  høy_tillit
      omdømme inntrykk trust mestring bidratt trygt_opplever recommend anbefale_
    harass:
      truslar trusler utsatt_for_vold
      mobb trakasser diskriminer krenk vold_ harass bully
    complaint:
      klaga_på klaget_på
      innklag klagesak klagemål klagom klagomål_och beklage_nei grievance
      påklag klageandel overklag
      klage_ klager_ klage klagar klagomål complaint
    upheld:
      gjort_om_ gjorde_om ble_gjort_om
      ble_endret vart_endra_etter_klage ble_omgjort godkjent_av_nemnda omgjort_av
      kjent_ugyldig kjend_ugyldig ugyldig_vedtak
      endret_vedtak endra_vedtak omgjort opphævd upphævts upphævda omgjorda ændrade reversed_on
      _ga_kommunen omgørelse omgørelsespr ændret_ ændras ændrats ændrad appeals_allowed omgjorte
      medhold_i opphevet stadfestet
      bifall helt_eller_delvis_medhold sustained reversed fått_medhald medhald
      omgjør omgjor medhold oppheve opphevd upphævd ændrad stadfest tatt_til_følge teke_til_følge
      upheld overturn førte_fram omstøtt omstødt vunnet_fram hjemvist gitt_rett fikk_rett
    faultreport:
      concerns_received concerns_rec tips_
      meldinger_til meldingar_til bekymringsmelding uromelding telefonsamtaler_til anrop innkomne_saker service_desk calls_to
      feilmeld feilmelding henvendels førespurn felanmæl enquir fault_report innmeldt
    """

  /// Deadlines, waiting and handling.
  private static let time = """

    deadline:
      fastsatt_tid fastsett_tid avtalt_tidspunkt til_avtale
      før_skolestart innen_1 innan_1
      _sla_
      
      frist_ _frist fristen fristene fristane frister_ fristar_ fristbr fristover fristoppf
      tidsfrist lovfrist _frister statutory_time statutory_dead innen_avtalt servicenivå 
       innen_rammen_av_tid til_forfall ved_forfall forfallsdato forfallstid lov_tid
      tidsgrense tidsgrænse service_target target_time within_target behandlingsgaranti
      ventetidsgaranti standard_forløpstid forløpstid normert_tid rettidigt til_tiden på_tid_
      timely_ rettidig_ besluttet_tid
      fristbrot fristbrudd før_forfall innen_forfall til_rett_tid servicegaranti vårdgaranti inden_for_frist garanti overholdt_tid punktlig rettidig_betal leveringsfrist
       i_tide_ i_tida_ i_tid_ on_time in_time_ i_rætt_tid rettidig garanti servicemål
      servicekrav deadline  lovpålagt_tid tidskrav responskrav  saksbehandlingsfrist
      til_avtalt_tid til_rett_tid rett_tid_ 
    within:
      indenfor
      _før_ før_1
      innen_ innan_ innenfor innanfor inden_for inden_ within inom
    timespan:
      arbetsdag arbejdsdag working_day arbeidsdag virkedag en_dag _et_døgn ett_døgn en_time
      sekund seconds
      _uker _veker _år_ _dage_ _timer_ _én_uke en_uke innen_året arbeidsdager virkedager
      virkedagar yrkedag uges_ _minutter prøvetiden etter_et_år
      uger_ måneders
        måneder månad mån_ dager dagar døgn  timar minutt _min_ weeks days
      hours minutes months uger timmar  _én_måned 
    fristdescriptor: ukers_frist ukers_saksbehandlingsfrist vekers_frist veckors
    handlingtime:
      liggetid_ svartid_på
      _ventet_
      
      _vente_ _venter_ _ventar_ _væntar_ innsatstid insatstid _hvor_lenge_ løsningstid
      løysingstid leveransetid time_taken turnaround_time waiting_time length_of_time
      delayed_transfer sagsbehandl dager_fra tid_fra_ventel køtid ekspedisjonstid
      genomsnittlig_tid mediantid _kø_ døgn_på_venting døgn_for_utskriv delays response_time
      arrival_to_ forsinkel forseink førsening
      saksb_tid saksbeh_ utskrivningsklar utskrivingsklar overligger utskrivningsklare ventedag kø_tid køtid svartider tid_til_svar handtering_tid time_until  dager_til dagar_til døgn_til dager_mellom dagar_mellom sagsbehandl_tid expediting lead_time tid_til_første ventetider ventelid
      saksbehandlingstid handsamingstid sakshandsamingstid behandlingstid behandlingstid
      ventetid    væntetid  handlæggningstid sagsbehandlingstid responstid utrykningstid
      utrykkingstid svartid saksbeh_tid beh_tid tid_fra_ tid_frå tid_från dager_fra dagar_frå dagar_från
      dage_fra tid_til_ tid_før turnaround waiting waits wait_ days_to_ time_to_ time_from days_from
      ventedager ventedøgn leveringstid gjennomløpstid liggetid length_of_stay tidsbruk_fra hours_from
       mediantid processing_time
    backlog:
      i_kø_til
      restanse uavskrevne ubehandl uhandsam ubesvart venteliste ventelist i_kø_ _kø_ kølist
       ikke_avsluttet backlog utestående_saker ubehandlede uavslutt
    receives:
      _svar_ _svar_på svartid_ svar_innen
      detaljplan reguleringsplan planforslag områdeplan private_planer
      innsynskrav krav_om_innsyn byggesaker klagesaker eposts e_postfrågor henvendelser
      henvendingar calls_ invoices faktura_bet requests_ claims_ meldinger_gj undersøkelser
      undersøkingar underretning hull_i_vei assessment_ sakkyndig
      klage innsyn informasjonskrav e_post epost henvendelse tilbud_om undersøkelser_i_barn meldinger undersøkelse_barn refusjon lønn_utbet  besked afgørelse erstatning
      vedtak søknad søknader ansøkan ansøgning   besvar utbetal betal beslut
      byggesak byggjesak plansak saker_ applic decision _sak_ _saker matrikkel besøk_innen utrykning
      faktura fakturer permit behandling behandlet hjelp_innen
    ownpaper: tertialrapp sluttrapport evalueringsrapport rapportering vernerunde referater saksframlegg saksutgreiing protokollar tiltaksplan_i avviksbeh
      journalfør arkivplan rapport årsrapport tertial årsmelding protokoll referat avvik årsplan
      handlingsplan handlingsprogram virksomhetsplan verksemdsplan regnskap rekneskap postjournal
      budsjett årsbudsjett møteinnkalling sakspapir internkontroll møtebok journal report innkalling
      delårs bokslut risikovurdering ros_analyse medarbeidersamtale medarbeidarsamtale
    """

  /// Goals of finance and of the organisation.
  private static let finance = """

    budgetresult: 
      holder_budsjettet held_budsjettet avvik_mellom_regn regnskap_mot regnskap_i_forh
      rekneskap_mot budgetoverhold servicerammen overforbruk underforbruk innanfor_budsj_
      budgetavvikelse budget_variance
      budsjettdisiplin prognoseavvik avvik_mot_budsj avvik_budsj bud_avvik budgetoverholdelse budsjettetterlev rammeavvik prognosetreff innanfor_ramma innenfor_ramme innenfor_vedtatt_budsj merforbr mindreforbr
      budsjettavvik avvik_fra_budsj avvik_frå mindreforbruk meirforbruk merforbruk mindreutgift
      budsjettbalanse budsjettoverskrid innenfor_budsjett innanfor_budsjett kostnadsramm
      budgetavvik budgetafvig variance budgetføljsam within_budget budsjettramm on_budget
    budgetword: budsj budget
    endfinance:
      tax_collected rates_collected rent_collected collection_rate innfordringsgrad
      should_be_considered tilstandsgrad vedlikeholdsbehov dårlig_tilstand
      rent_arrears pay_gap restskatt
      resultat_før resultat_före årets_resultat nettokostnadsavv långfrist skulder_ skuld_
      skulder gross_debt langfristet langfristig avkastning inngående_fond renteeksp
      egenkapital_drift selvkostgrad selvkostfond husleierest vedlikeholdsetter etterslep
      restanse_husl utestående_krav kommunale_fordr kassebehold innkrevd collected_as
      driftsresultat_per gevinstreal
      nto_driftsres driftsres dr_resultat mer_mindreutg oppspart låneandel rentedekning likviditetsgrad gjeldsbelast eigenfinans egenfinans økonomisk_handlingsrom akkumulert
      driftsresultat netto_resultat årsresultat resultatgrad disposisjonsfond fond_ arbeidskapital
      lånegjeld gjeld_ gjeldsgrad gæld soliditet likviditet egenkapital eigenkapital overskudd overskot
      underskudd underskot balanse innsparing besparelse gevinst tap_på avsetning avsetjing
      net_operating net_result reserves net_debt savings finansiell_handle resultat_av_driften
      kassalikvid skuldsætt utestående_fordring inkasso dekningsbidrag selvfinansier effektivisering
      realiser driftsøverskott premieavvik overskud økonomisk_result
    turnover:
      _sluttet_i _slutta_i _slutter_i _slutter_ _sluttar_
      _slutter  blir_i_jobb blir_i_stilling jobber_etter_62
      jobbar_etter_62 stå_i_jobb
      staff_leavers afp_ pensjonert
      
      personaleomsætn _går_av_med avgang_av medarbejderoms gjennomtrekk_i leaving_rate 
       
      personalrørlighet personalomsætt medarbeideromset gjennomtrekk_av utskifting avgangsalder pensjoneringsalder pensjonsalder
      turnover personalomsetning personalomsætning gjennomtrekk gjennomstrøm _sluttet_ 
      _slutta_ personalomsæt  quit_
    absence:
      frånvaro
      fravær_blant_ans sjukfrånv frånvaro_ sjukedag syg_ dager_tapt working_days_lost days_lost
      _fravær_ _fråvær_
      syk_frav sj_frav sykefravæ sygedag sykedag sjukdag frisknærvær friskn frånvaro fråvær_sjuk_ langtidsfrisk
      sykefrav sykefrvær sykefr sjukefrå sjukefr sjukfrån sygefrav sygefrav syke_frav fravær_sykdom
      legemeldt korttidsfrav langtidsfrav langtidssyk korttidssyk sickness sick_leave absence
      nærvær sjukfr sykmeld sjukmeld egenmeld
    uptime:
      nedetimer nedetimar driftstimer_tapt
      uten_vann utan_vatn utan_vatten
      _nede_ _nere_ ute_av_drift driftstans tilgængelighed_system systemavbrudd avbrudd_ avbrott_
      gatelys_som_virker stabil_drift
      tilgjengelighet_på_fagsystem tilgjenge_på_system nettbrudd strømbrudd datasystem_nede system_availability ledetid_drift
      oppetid nedetid driftsavbrudd driftsavbrot driftsstans avbrot_i avbrudd_i driftstid uptime downtime
      tilgjengelighet_system outage tillgænglighet_system driftsstabil  oppe_tid
      ut_av_drift
    vacancy:
      søkere_på_still søkjarar_på_still applicants_per ansøgere_per ansøgere_pr søkande_per
      fylte_med_kval søkjarar_per_lær søkjarar_per_ søkere_per_ konstituert ansett_vikar
      ubesatte_stil vacancy_rate søkere_per_still søkere_til_still vakans vakanse
      søkere_per_stilling søkjarar_per_stilling kvalifiserte_søkere kvalifiserte_søkjarar
      ubesatt ubesette vakant vacan ledige_stillinger ledige_stillingar rekrutter
      stillinger_besatt
    saved: løftet_minst energiklass frigjort spart
    """

  /// What goes in.
  private static let resources = """

    money:
      _takst_ rent_arrears
      ressursbruk ressursinnsats budsjettramme ramme_til
      driftsinntekter_per inntekter_ _inntekt_per billettinnt leieinntekt leigeinntekt
      frie_inntekt intækter statsbidrag
      
      eiendomsskatt eigedomsskatt skatteinnt skatteinng skattesats skatt_på skatt_og avgiftssats
      årsgebyr gebyrnivå pris_per_pl støtte_til_ tilskudd_til tilskot_til foreldrebetaling
      førældrebet udskrivningspr udgift utgifter rammeoverf inntekter_per innbygger_kr
      kostnad_per omkostning lønnsnivå netto_driftsutg expenditure spending budget_for_
      utg_ dr_utg nettokostn bruttokostn kapitalkostn enhetskost einingskost vedlikeholdskost bonus stønad_per finansutg støtte_per overføring kr_per kr_pr lønskost bidrag_til refusjoner_fra statstilsk rammetilskudd rammetilskot grunnbevilg økonomiplan_inv
      utgift kostnad kostn expend cost spend tilskudd tilskot bidrag_per lønn løn_ løner lønsutg 
       udgift budsjett_til bevilg gebyr    investering honorar
       midler_til  funding salary revenue kroner brukerbetaling eiendomsskatt
      innkjøp
    staffing:
      workers_per officers_per teachers_per doctors_per physicians_per inspectors_per
      _enheter_per_elev datamaskiner_per
      _fte_ _ratio_ lederspenn kontrollspenn leiarspenn ansatte_per_hr renholdere_per
      ungdomsleiar ungdomsleder klubbleder
      lærartæthet sygeplejersker_pr sjuksköterskor_per socialsekreterare_per handlæggare
      lærere_per_ lærare_per elever_lærare
      årstimer lærertimer lærartimar assistenttimer elev_lærer elever_lærer barn_voksen
      saksbehandlere_per sakshandsamarar_per handlæggare_per saksbehandlarar_per
      klassestørr class_size teacher_ratio staffing_hours staff_hours nursing_hours listelengde
      tid_med_lege legetid_ timer_med_lege veileder_per brukere_per_veil saker_per_saksb caseload
      legedekning årsv_ fagstillin stillingar_per stillingar_pr personaltæ lærere_pr pædagog_pr elever_pr_lærer ratio_of voksentett vaksentett pedagogtett ped_tett tilsette_per grunnbem helgestilling ledere_per leiarar_per lederspenn  ansatte_per_leder jordmor psykolog helsesykepleier_i vaktmestere kontaktsykepleier_ aktivitør fte_per antall_ansatte antal_ansatte talet_på_tilsette antall_lærere staff_numb workforce_per
      årsverk bemann bemanning pedagoger_per pedagogar_per lærertetthet lærartettleik lærere_per
      lærarar_per barn_per barn_pr elever_per elevar_per gruppestørrelse legetime tetthet tettleik personaltæthet
      personaltæthed normering fulltidsekv per_årsverk staffing  staff_per
      årsarbet stillinger_per stillinger_pr nurses_per  ansatte_per ansatte_pr tilsette_per
      tilsette_pr vakter grunnbemann heltidsekv personell fysioterapeut_timer legeårsverk
      kontaktlærer_per barn_per_voksen per_voksen brukere_per elevar_pr elever_pr
    competence: 
      _trained_ _etterutd formell_kompet formal_kompet uformell sertifisert_pers spesialistgodkj
      specialistutb behøriga_ legitimerad _legitim faglærte fagbrev_ førskollærarleg
      kompetansekrav
      fagutd barnehagelær pedagogisk_leder pedagogiske_leder dispensasjon_fra_utd formalkomp undervisningskomp linjefag videreutd  grunnutd førstehjelpskomp undervisningskompetens høgskoleutd universitetsutd relevant_utd spesialisering fagskole sertifisering lærerutd lærarutd høyere_utd akademisk kompetanseplan kurslærere certified registered_nurse degree qualified   veilederkompetanse godkjent_spesialist autorisert førerkort språkkompet kompetansehev
      fagbrev fagbr kompetanse kompetence kompetens utdanning utdannet utdanna utbild uddan
      ufaglært ufaglær faglært  master bachelor lærling sertifikat sertifisert
      certifikat autorisa videreutdann vidareutdann etterutdann godkjent_utd legitima qualif 
       kurs_i opplært fagutdann høyskole høgskule pedagogisk_utd spesialsykepleier grunnskolelærer
      språkkrav credential behørig_utd behørig
      sykepleier_utd _skolert kursa_
    trainedstaff: har_fått_opplæring fått_opplæring fått_opplæring kurs_ _kurs_ kurset med_kurs
      ephorte_kurs har_gjennomført_kurs gjennomført_opplæring opplæring_i gjennomført_kurs
      fått_opplæring fullført_kurs gjennomgått opplærte har_deltatt_på utdannet_i utbildad
    workforce:
      hel_stilling heil_stilling hele_stillinger heile_stillingar full_stilling fulle_stillinger
      fulle_stillingar 100_prosent_still
      uønsket_deltid heltid_etter seniortiltak midlertidige_ans
      kvinneandel_ apprentice headcount lærlinger_per
      agency_worker agency_social timavlønad tillsvidareanst heltidsanst fuldtidsans
      kvinnelige_led women_in_senior women_in_ aged_55 over_55 ansatte_menn menn_til_bas
      alder_på_ans vikarbyrå innleid
      overtid ekstrahjelp sommervikar uønsket_deltid uønska_deltid kvinner_blant menn_blant alderssammen seniorer lærlingar heltidsand deltidsand stillingsbrøk timelønnet timeløn månadsavløn heltidsanst deltidsanst andel_kvinner andel_menn kvinnelige mannlige aldersfordel lønnsnivå tilsatte_over ansatte_med_innvandr medarbetare_med
      heltid deltid stillingsstørrelse stillingsstorleik stillingsprosent i_lederstilling
      i_leiarstilling kvinner_i over_60 gjennomsnittsalder midlertidig mellombels vikar timelønn
      timavløn visstidsanst innleie faste_ansatte fast_ansatte minoritetsbakgrunn_ansatt mannlig menn_i
      heiltid part_time full_time kvinnelig fulltid under_utdanning
      fast_tilsette ansatte_over kvinneandel
    employee:
      _leder ledere lederne leiarar medarbetar nyansatt nytilsett sykmeldte verneombud folkevalg
      stillinger_lyst
      vikarer medarb_ ansvarshav tillitsvalgt tillitsvald verneombud fastlege pædagog chef styrer vaktmester helsefagarb brannmann brannfolk ans_ tils_ kjøkkenpers
      ansatt tilsett anstæll anstæld medarbeid personal staff employee lærere lærarar pedagog
      sykepleier sjukepleiar  leiar renhold saksbehandler kontaktperson
      assistent førskolelærer førskulelærar bibliotekar vikar nurses teachers sakshandsamar lærer_
    facility:
      _park_ _anlegg idrettsanlegg badeanlegg lekeanlegg slamanlegg bokstam eget_bibliotek
      kartverk skjenkested åpningskv opningskv er_open er_åpen disipliner bil_park lavterskeltilb
      åbningstimer æbningstimer åpningstimer
      laptop datamaskiner nettbrett_ chromebook elevpc
      har_tilgang ladestasj laddstation batteri lademulig fritidssent ungdomsklubb anleggstype
      trådløst klubblokale lekeareal leke_og rekreasjonsareal næringsareal parkering åpningsdag
      opningsdag æpningstid åbningstid openingstid oppetid_bib klassest klassekvot
      reservekapasitet selvbetjente sjølvbetente roboter integrasjon_mellom
      private_institusjonspl enerom_med bad_wc acres playground lane_ charging_point 
      skolebygg idretts_anlegg sengetall kvadratmeter turvei turveg gangvei sykkelvei vei_ veg_ veier_ vegar_ gatelys bredband breiband bredbånd fiber wifi nett_ pc_er datautstyr parkeringsplass uteområde toalett garderobe læremidl læremid bøker_ bokbestand samling_ magasin_ velferdstekn vælfærdstekn velfærdstekn digitale_tjenester digitale_tenester skjema_på_nett digitale_skjema e_tjenester selvbetjeningsmulig tilbud_om_ alarm_ trygghetsalarmer pladser boliger_ bustadar_ legekontor kjøkken kjøretøyer køretøj tomter_ tomt_ areal_ leirskole tilgjengelige_plass    lagringskap server_ lisensar reservekap ledig_kapasitet
      lokale_ lokaler bygg_ bygning areal plasser plassar bolig_ boliger bustad lekeplass
      åpningstid opningstid øppettid øppethåll åpent åpen_ opent meråpen _pc_ mobil_enhet utstyr
      ladepunkt selvbetjeningsløsning sjølvbeteningsløys kapasitet skjermet enerom kilometer_ km_
      anlegg_  hyllemeter enkeltrom einerom sengeplass senger_ places opening_hours rom_per
      kjøretøy maskin bil_ biler_ elbil datamaskin nettbrett lisens fagsystem_i digital_enhet hall_
      rooms beds barnehageplass uteareal premises equipment  sykkelparker
    plan:
      _mal_ kjøreplan utpekt_ oppnevnt_ klausul varslingsrutinen_ eierstrategi tofaktor
      leiaravtalar lederavtaler ansvarsgruppe hjertesone
      rutin_ _rutin_ fornyelsesplan plan_for_forny dbs_checks
      hovedregister recall_system reminder_system
      code_of_conduct_ procedures_in etablert_rutine system_in_place portal_in_place
      policy_in_place
      
      code_of_conduct strategy_ _is_adopted    ombud_ databehandleravt
      samarbeidsavtal brukerråd behandlingsprot vedlikeholdsplan hovedplan hovudplan vedtatt_plan
      etisk_retn varslingsrutine handleplan genomførandeplan genomfør_plan behandlingsplan
      opplæringsplan omsorgsplan
      prosedyrer handbok håndbok kvalitetshåndbok  maler_ rutiner rutinar rutine_for skriftlig instruks register_over program_for styringsdok strategidok internkontroll_ tjenestestandard tenestestandard retningsliner varslingsrut beredskapspl politikk_for procedurer vejledning kriseplan smittevernplan temaplan kommunedelplan arealplan_ kompetanseplan kommuneplan_ etablert_system organisert_som innført_ eget_råd brukerutvalg utvalg_opprett serviceerkl registry tracking_system reminder information_technology adoption electronic_health
      plan_ planen_ planar_ planer_ planverk arkivplan rutine retningslin strategi serviceerklæring
      tjenesteerklæring avtale på_plass utarbeid prosedyre ros_analyse system_for databehandler
      beredskapsplan handlingsplan reglement vedtatt_plan styringssystem kvalitetssystem
      lederavtale leiaravtale policy  agreement is_in_place overordnet_plan risikoanalyse
      oppnevnt oppnemnd valgt_slik internkontrollsystem delegeringsreglement protokoll_over oversikt_over
      riktlinj handlungsplan
    normword: bemanningsnorm pedagognorm normen_ norm_ lærernorm
    """

  /// What is done.
  private static let activity = """

    activity:
      planprosess tid_brukt_på arbeidstid_brukt
      _turer_ strømmet streaming strømming ordnet_ runder_gj vaktmesterrund målt_inn innmålt
      kassert skannede skanna_ arkivert_ stoppet_ interpell interpellasj datasett_delt delt_på
      utlyst lyst_ut matombring søskenkontakt installert tatt_i_bruk triager tilrettelegging_
      øvd_ har_øvd inspections_completed inspections_carried trygghetsvandring indberettede
      fornyelse_av_led minutes_of
      prøver_tekne prøver_tatt prøver_utt programmering_per educating svømmeundervis
      symjeundervis
      appraisal conference_held conferences_held educational
      
      _tilsynsbes tilsyn_gjen gjennomført_tilsyn gjennomførte_tilsyn gjennomførde_tilsyn
      tilsyn_utført _antall_tilsyn tilsyn_i_ tilsyn_med brukerrettede_aktiv aktivitetstilfæll
      aktivitetstilbud genomført genomfør gennemført_ afholdt avhållen kontrollert_ kontrollar_
      _kontroller_ kontroll_av egenkontroll_ konserter konsertar forestilling førestelling
      gudstjenest framsyning utstilling utstillingar resurfac sweep performed administered
      assessed assessment vaccinat sikkerhetsrevis distribuert henvist_ henviste tilvist
      remittert remitter
      besøg møder samtale_ kursus samtaler undervisn opfølg gjennomf gj_ført bevegelse måltid brukermøte brukermøter pårørendesamtale samarbeidsmøte medvirkningsmøte innbyggermøte dialogmøte informasjonskampanje ledningsforny fornyet  reasfalt asfalter rehabilit utskift_av utskiftet brøyting inspektion  dokumentert_ ukentlig_ månedlig ernæringsvurd vurdering_av tannhelsekontroll helsekontroll helseundersøk bakgrunnssjekk referansesjekk hms_rapport sikkerhetstest penetrasjonstest test_av sikkerhetskop backup vernerunde individuell_plan individuelle_plan tiltaksplan tiltakspl primærkontakt_utp brukerrettet_tid direkte_brukertid ansikt_til ferdighetstren trening_ fysisk_aktiv leksehjelp tilpasset_oppl utdelt utsendt sendt_ut brosjyr nyhetsbrev pressemeld oppslag_på innlegg_på artikler_ kontakt_med_ invitert konsultasjon konsultert dialog_ drøfting drøftet høring_ høyring_ referral therapy treatment prophylaxis immuniz testing biopsy communication_ management adherence appropriate avoidance closing_the  tobacco intervention medication reconciliation imaging preventive care_plan coordination surveillance  administration_of rådgivn veileda rettleidd veiledet rettleia kontroller_ deltatt_i deltar_i_kurs delteke_i
      møte_ møter_ møter møtt_ besøk    kurs_ _kurs samtale samtaler_ øvelse øving
      øvelser kampanj kartlegg kartlagt screen vaksin vaccin utført gjennomført gjennomføre
      gjennomførte undersøkelse undersøking oppfølging inspeksj inspek arrangement
      publiser  feiet feid evaluer rapporter   avholdt  haldne holdt_ veiledning
      rettleiing audit review visit meeting training check assess gjennomgang informasjonsmøt
      konferanse befaring opplæring språkoppl prøver_tatt prøver_teke stikkprøve vurdert_av
      reviewed undersøkt undersøkt snakket_med språkkartl samtykke tilsynsbesøk revisjoner risikovurder
      forebyggende foreldremøt utviklingssamtale medarbeidersamtale medarbeidarsamtale
      vedlikehold  kontrollert kontrollerte tømm brøyt vask skrevet_om  lukkede lukket lukka_ svarprosent
      svarandel response_rate automatiser offentliggjort journalført digitaliser besvart høyrt_før hørt_før
      hjemmebesøk heimebesøk svarsfrekvens  deltatt tiltak  legemiddelgjennomgang counsel
       documented document plan_of_care follow_up prescri offered tilbudt tilbydd annonser
      utlysning innkalt informert_om opplyst scanning skannet konvertert oppdatert møteplass intervju
      gåtur  turer måltider ernæringskart fotokontroll
    meeting: 
      _konsert konserter konsertar forestilling førestillin utstilling gudstjenest samling_
      samlinger arrangementer turer_ aktivitetstilf oppstartsmøt personalmøt ledermøt leiarmøt
      besøg møder møder_ samråd seminar webinar temadag planleggingsdag kursdager fagdag temakveld
      møte samtale kurs_ kurset_ besøk øvelse øving kampanj arrangement tilsyn konferanse befaring
      forhåndskonferans meeting visit
    closed:
      lukkede_revis lukka_revis
      lukkede lukket lukka_ svarprosent svarandel response_rate svarsfrekvens miljøfyrtårn avsluttet
    reported: _meldt_ _meldte_ rapporterte innmeldte avviksmelding meldingar registrerte_avvik
    deviation: avvik deviation afvig
    volume:
      startlån bostøttemott tillatelser_git genoptræn
      _som_får_ _får_ tilknyttet tilknytt inskriv innskrev indskrev plassert ansluten anslut
      inskrivna mottar_ tildelt_ tildelte innvilget_time vedtakstimer tildelte_timer timer_i_uka
      antall_barn_i dekningsgrad_ utrykning elever_i_ barn_i_ brukere_i_ boende_i_ invånare_i_
      dagaktivitet ferdigstilte fullførte_bolig homes_delivered affordable_homes receiving_
      inskrivningsgrad børn_i_ served_ cared_for
      spesialundervis bistandsvedtak brukere_av_ brukarar_ klienter klientar oppdrag_ utrykninger utrykkingar antall_søknader søknader_ byggesøknad meldte_saker saksmengde arkivmeter_mott liggedøgn oppholdsdøgn korttidsopphold dagsenter dagtilbud avlastning plasserte_barn barn_med_tiltak  med_hjelpetiltak fosterhjem støttekont bpa_ hjemmehjelp heimehjelp hemtjænst hjemmehjælp hjemmepleje personlig_assist dekkjing kulturskole sfo_ skolefritid saker_til_behandl politiske_saker vedtak_om producerade beviljad_insats særskilt_boende coverage_of served processed issued betjent gravferd matrikkelfør oppmålingsforr levert_ leverte_
      behandlede behandla_ behandlet_ handsama vedtatte saker_ antall_vedtak mottakere mottakarar
      mottar  som_får mottagere dekningsgrad dekning modtag receiving recipients  tjenestemottak
      tenestemottak  brukere_med brukarar_med hjemmetjeneste heimeteneste omsorgsbolig
      støttekontakt i_barnehage i_institusjon  coverage tællning avsluttet
      produsert eiendommer_gitt deltaker_i  forbruk_av hjemmesykepleie med_vedtak
    attend: besøkende bibliotekbesøk kinobesøk museumsbesøk besøk_i_bibl besøk_på_kino besøk_i_svøm besøk_per besøk_pr besøk_på_nett besøk_i_symj besøkstal biblioteksbesøk svømmehallbes besøg_pr  fremmøt deltakarprosent publikumsbes
      efaktura avtalegiro e_faktura oppmøte frammøte fremmøte framøt deltakerandel møtt_opp møter_opp attendance frammøtt
    use:
      publikumstal publikumstall besøkjartal besøkstal_
      _innlogginger deltar_i_ søknader_til_ søknader_om_mid gjestedøgn overnatt frivillige_tim
      timer_lagt_ned komplett_søkn fullfører_søkn møter_til_samtale møter_til_
      _stemmer_ forhåndsstemm besøkare_i besøkere reisetid friskvårdsbidrag sykkelandel
      belegg_ søkjarar_til_ plass_utnyt
      frivillige_i antall_frivill _medlemmer_i medlemmer_av medlemsandel høringsutt
      høyringsutt høringssvar høyringssvar antall_innspill innspill_fra _innspill_ deltakere_i_
      deltakarar_i_ deltakere_per deltagere_ deltagartill deltagartil besøkstal_ besøk_per
      besøk_i_folkebib using_the_internet brukertimer døpte_ konfirmert billettinnt tilmeldt
      tilmeldte aktive_brukere innloggede innlogg nettbrukere kollektivand sykkelandel
      leksehjelp_elever_som tapte_bes
      lån_per lån_pr  frivilliger bibliotekbruk lånere lånarar innbyggerforslag gratispass nettside_bes web_ unike_bes klikk_ sessions digital_post digipost digisos chatbot bruker_appen appbruk søkertall søknader_sendt_digit elektronisk_søkn utnytt_av benytter_ nyttar_ nytter_ benyttet_ deltakere_på deltakarar_på tilhør tilskodar tilskuer elektronisk_faktura belegg beleggsprosent utnyttingsgrad utnyttelsesgrad bruksfrekvens usage uptake ridership participat
      oppmøte frammøte fremmøte framøt deltakelse deltaking deltagelse besøkende besøkjande utlån utlån_
      følgere følgjarar nedlast visninger visningar sidevis efaktura avtalegiro e_faktura attendance
      loans downloads  brukere_av brukarar_av digitale_søknader digitalt_innsendt 
      medlemsk publikum_på solgte seld_ bruk_av_ søkere_ søkjarar høringsinnspill
      høyringsinnspel   logget_inn oppslutning no_show ikke_møtt
      frammøtt møtt_opp møter_opp stryk_bruk lån_ billetter billettar besøkstal besøkstall
      kollektivreis passasjer selvbetjent digital_andel
    election: valgdeltak valdeltak valdeltag turnout
    """

  /// What came of it, and the yardsticks of others.
  private static let outcomes = """

    grade:
      gaining_5 awards_at
      exam_result exam_score examination_res final_exam skalapoeng attainment _pisa_
      pupils_achieving karaktergennemsnit bekymringsgrense leseprøve mestringsnivå meistringsnivå
      opnår_mindst godkjent_betyg _examen_ grade_5
      eksamensresult avgangsprøve avgangsprøve resultat_i_les lesing_femte regning_åttende nationella_prov trintest meritv skolepoeng kunnskapskrav kunskapskrav utan_godkænd godkænda_i_alla
      karakter eksamen grunnskolepoeng nasjonale_prøv nasjonal_prøv mestringsnivå standpunkt meritværde
       grades betyg kartleggingsprøve lesenivå leseferd regneferd betygs gpa test_score
      
    harm:
      utkastels tvangsfravik evict avhysn opphør_av_leie åringer_hull åringar_hol hull_i_tenn
      brudd_på_hyg
      radonnivå over_grenseverdi overdosehend fyllesyk mangler_ved
      vattenlæck vannlekk lækage medicinfejl utilsigtede_hænd
      _hai_ helsetjenesteassos tooth_decay dental_decay cavities karies_ inadequate_
      dødsfall innlagte_på_syk innlegging innlæggelse indlæggelse innleggelser tvangsinn
      hospital_admission avoidable_adm emergency_adm olycksfall tillbud infeksjoner svårt_skadade
      _døda_ skadade_i_ sykdom_ sjukdom_ kreft_ diabetes_type overlevelse overleving øverlevnad
      survival antibiotikaresist
      
      _brann_ _branner_ _brannar_ bygningsbrann boligbrann bustadbrann bostadsbrand _brand_
      _brande_ _brænder_ brand_i fire_incid heart_failure renal_failure fødselsrift genindlæg
      readmission killed_or_ seriously_injured hærverk innbrudd voldsbrott brott_ anmeldte_lov
      anmeldt_vold smerte symptom_ restrain fastspenn infektionsf sepsis bloodstream blood_stream
      blodforgift vannledningsbrudd ledningsbrudd leidningsbrot kjelleroversv oversvøm
      fly_tipping graffiti legemiddelavvik informasjonssikkerhetshend sikkerhetsbrudd
      sikkerheitsbrot databrudd
      voldshend _vold_ trusler_ truslar_
      utilsigtede uønsket_hendel uønska_hend _fall_ fallulyk fallulukk forebyggbare_innleggelse medisineringsfeil legemiddelfeil feilmedisin yrkesskade personskade påkjørsel tyveri hærverk hærverk brannskad arbeidsulyk sårinfek urinveisinf mrsa tvangs_ tvang_ magtanvend fikserin delir dehydr feilernær stroke  leak_ reoperat unplanned morbidit bleed poor_control emergency_department kloakkstopp tilbakeslag overløp trafikkulyk omkom dræpt døde_i tilskadek alvorlig_hend
      _fall_ _falls_ fallskad hoftebrudd brudd_i_hoft infeksjon infektion infection skade_ skader_ skadet_ dødsfall døde_
      dødelig mortality død_ readmis reinnlegg genindlæg genindlagt trykksår trycksår ulykke ulukke 
        bygningsbrann underernær vekttap smitte selvmord kriminal lovbrudd
      ulcer pressure_ulcer death complication komplikasjon overdose karies caries vannlekkasje lekkas
      utslipp forurens uønskede_hendels uønskte_hend uønska_hend alvorlig_skade pasientskade drept injur accident
          overvekt fedme bostedsløs bustadlaus homeless 
      depression    
    society:
      overgang_fra overgang_frå övergång_från overgang_mellom
      fullfører_videre fullfører_vgs fullfører_utd fullført_grunnopp fullført_utd fullfører_skole
      tilfredsstillende_standard god_standard
      materialgjenvinn etablering etableringar næringsetabl arbeidsplassdek pendling handelslek
      ledige_lokal tvangssalg nye_virksomheter virksomheter_registr fikk_jobb fekk_jobb fått_jobb
      vernede_bygn_revet er_revet grunnskolepoeng_ tilbake_i_jobb tilbake_i_arb holder_fartsgr
      norsknivå
      gennemførelse_på gennemstrømning til_arbeid_eller simkunnig gaining_ rated_clean smilefjes
      good_or_outstanding satisfactory_condition
      middellevetid livslængd middellev
      har_eid_ eid_egen_bolig skolebidrag røgfri røykfri rökfri rated_inadequate rated_good
      ofsted nådde_mål målet_nådd måloppnå nådde_resultat
      _i_arbeid_ i_ordinært_arbeid til_ordinært_arb lønnet_arbeid i_lønnet lønt_arbeid arbetsløs
      førværvsarb helt_ledige helt_ledig ledige_i_prosent sluttere arbeta_eller_stud arbete_eller
      børjat_arbeta tertiary_ persistent_absent genanvendelse återvinn compliant_with
      hygienisk_kval drikkevannsf vannprøve vassprøve badevannspr bosatte_flykt med_vann_fra
      
      _lever_i_ _uføre_ _uføretr utenfor_arbeid utanfor_arbeid uvarslet in_employment
      paid_employment in_education_employment not_in_education neet_ _neet_ levnadsbana
      behørig_til behøriga_til kunskapskraven uppnått meritvärd direkte_overgang lært_ærling
      remission rates_of_obesity smoking_prev røyking røykere rökning daglig_røyk alkoholforb
      sjukpenningtal ohælsotal aleneboende bor_trangt trangbodd selvstendig_bolig selvforsørget
      aterfald återaktualis återfall gentagelse tilbake_til_kommunen still_at_home
      suitable_accommodation temporary_accommodation life_years nyföretag nya_foretag nystarta
      pris_på_bolig boligpris medianinntekt befolkningsøk nettoflytt nettoinnflytt lærling_
      planmessig grunnskolepoeng meningsfull_aktiv utanførskap offentlig_forsørg job_inden
      i_beskæft beskæftigelse uddannelse_efter gennemført_en klarat_minst består_ bestod_
      norskprøve
      gjennomføring_vid gjennomføringsgrad fullføring_vid fullføringsgrad fravær_elev fråvær_elev elevers_frav elevane_sitt_fråv
      elevfrav skolefrav elevfråv skulefråv skolevægring folketall befolkningsv innvandring utflytt fødselsover  langtidsledig tidligere_deltakere varig_arb selvstendig_bolig bor_hjemme bur_heime klarer_seg mestrer_ gjengang tilbakefall tilbakevend re_henv aktive_ervherv bedrifter_etabl arbeidsplasser_i arbeidsplassar_i nye_arbeidspl verdiskap handelsdekning handelsbal drikkevann_med badevann badevass folkehelse overdødel uføretr vekst_i sunnhet rensegr renseeffekt recycl fuldført gennemført_ungdom studenteksam fullført_gymn avslutade_utan arbete_eller_stud i_studier   visual_acuity functional_change functional_status
      sysselsatt sysselsett arbeidsledig arbeidsløs arbeidslaus ledighet til_arbeid  i_jobb
      til_jobb overgang_til arbeid_eller employment unemploy levealder life_expect 
      nyetabl innflytt folkevekst befolkningsvekst tilflytt flytteoverskudd  gjennomføring_i_vid
      fullført_videre bestått_ bestått fullført_vid fullført_og fråfall frafall dropout drop_out
      ekologisk_status økologisk vannkvalitet vasskvalitet luftkval svevestøv sosialhjelpsmott
      stønadslengde langtidsmottak selvhjulp sjølvhjelp egenmest selvforsørg sjølvforsørg klimagass co2
      functional_status materialgjenvinning  resirk  studiekompet yrkeskompet
      graduat sosialhjelp_som sysselsætt gymnasieexamen utan_ferdighet kan_svømme symjedyktig lesedyktig
      videregående_opplæring_innen går_direkte restitusj passive_ytelser 
    law:
      bygglovs aml_ arbeidstidsbest med_pålagt gyldig_ grenseverdi innenfor_anbef innanfor_tilr
      lærlingklausul brudd_på_alko godkjent_av_nemn
      plikt_til_å overholdt_plikt sivilbeskytt energy_standard
      følger_nasjonal følgjer_nasjonal følger_retn følgjer_retn following_guid guideline_adher
      i_tråd_med_retn i_hh_til brot_på_inn
      _krav_ _kravet_ _krava_ _kravene_ lovkrav lovkrava kompetansekrav rensekrav kvalitetskrav
      tilsynskrav minimumskrav forskriftskrav drikkevannskrav hygienekrav oppfylt_ oppfyller
      _fyller_ _fyll_ godkjent_etter godkjende_etter godkjente_etter godkjent_av _godkjent_
      _godkjente_ _godkjend_ uten_brudd iso_ standardavtale_ legal_requirement in_line_with
      anbefalt_norm anbefalte _norm_ _normen _norma_ lagkrav uppfyller_krav lever_op_til
      efter_lovgivn serviceloven_ serviceloven sundhedsloven wcag universell personvernlov
      lovfestet lovens_ hjemlet_i bindende_norm utslippstill konsesjonskrav veiledende_norm
      lovmessig lovleg ulovlig ulovleg lovlig rettsgyldig forsvarlig_ konsesjon kvalitetskrav funksjonskrav minimumsnorm minstenorm maksimums sikkerhetskrav miljøkrav anbefalt_nivå nasjonal_faglig nasjonale_anbef riktlinjer_før_ lever_opp_til overholder overheld krav_til retningslinjens svanemerk miljømærk eco_label svanemerket dispensasjon i_strid etterlev godkjenning godkjenningsord in_accordance comply kravet_til
       loven_ loven lova_ lovpålagt lovpålagd lovkrav lovens forskrift    kravene oppfyll  uppfyll
      tilfredsstiller norm_ normen  bemanningsnorm pedagognorm rett_til i_samsvar i_tråd
        godkænd godkendt grenseverdi grenseverdier grænseværd utslippsløyve tillatelse
      pålegg påbud påbudt på_bud sertifisert miljøfyrtårn miljøsertif forbehold merknad anmerk
      insta_
       iso_ statutory legal_ requirement regulation complian permit_limit legislat
      myndighetskrav legally rettslig lovstrid lovbrot lovbrudd brot_på brudd_på breach lagstadg
      enligt_lag føreskrift serviceerklæringen_lover holder_det i_henhold i_hht iht innsigels pliktig
      lovfest minstekrav personvernforordn gdpr universell_utforming universelt_utform
      målsetting_i etter_forskrift etter_loven
    paragraph: §
    order:
      avdekkede_brudd avdekte_brot brudd_avdekket avdekkede_avvik
      førelæggand førelagt påpekning påpeikning
      revisors_merkn revisjonsmerkn merknader_fra_revis anmärkn anmærkning revisionsanm
      pålegg påbud forbehold  anmerk innsigels reaksjoner sanksjon
    council: vedtatt vedteke vedtekne vedtatte kommunestyre bystyre politisk_vedt council_decision
      adopted_by kommunefullm måltall
    inspector:
      regulator ofsted cqc_ care_quality_comm
      riksrevisjon statens_helsetils helsetilsyn ældretilsynet socialtilsyn ivo_ _ivo
      arbejdstilsyn brannvesenets_tilsyn forvaltningsrevisj ombudsman ombudsmann statsforvaltaren
      arkivverket_
      revisjonsmerk tilsynsrapport kontrollutvalg forvaltningsrev internrevisjon eksternrevisjon sivilombud fylkeslege
      revisjon revisor tilsynsmyndighet arkivverket datatilsyn arbeidstilsyn statsforvalter
      fylkesmann mattilsyn ældretilsyn pålegg påbud inspector auditor inspection_find branntilsyn_avvik
      funnet_ved avdekk ved_tilsyn ved_revisjon etter_tilsyn tilsynsavvik brannvesenet
    entitled: med_vedtak_om fått_medhold rett_til
    environment: husholdningsavfall hushaldsavfall papirbruk utskrifter utskrifter_per energiforbr energiuse elforbrug vandforbrug energi_per vannforbr flyreiser tjenestereis kjørte_km plastbruk klimaavtrykk miljøbil
      restavfall avfall energiforbruk energibruk strømforbruk straumbruk papirforbruk vannforbruk
      matsvinn kildesort drivstoff vassforbruk waste_per fossil økologisk_mat reisekm kjørelengd økologiske_inn
      energy_use
    continuity:
      flyttinger_mellom flytting_mellom søskenkont uten_utsettelse utan_utsettelse avlyste_timer
      av_robot uten_menneskelig purret_på returnert_fra
      endret_etter_innsp endra_etter_innsp tatt_inn_i_planen
      ukjent_vikar ukjente_vikarer egen_fastlege fast_behandler overbelæg overbelegg korridor_
      kontaktpersonskift kontaktpersonby skifte_av_kontakt bytte_av_saksb placements_during
      antal_personal_som antall_hjelp ulike_hjelp forskellige_hjælp forskjellige_hjelp
      personalkontinu korridorpas utsettelse avlyste_ avlyst_ strykninger
      antall_hjelpere talet_på_hjelparar faste_kontakt samme_lærer lærerbytte lærarbyte kontaktpersonbytte medarbetare_som_besøk antal_forskellige fast_kontaktpers
      samme_primær same_primær ulike_ansatte ulike_tilsette forskjellige_ansatte kontinuitet
      continuity olika_personal ulike_hjelpere ulike_personer personalkontinuitet
    error:
      missed_coll missed_bin missed_app uteblitte_tømm uteblitt_henting
      utenfor_rammeavtale utanfor_rammeavtale utenfor_avtale utanfor_avtale
      _feil_ feil_ved feil_på _purringer _feilrate feilregist
      feilregistr feilmargin rettelser rettingar korreksjon feilført feilsorter feillever feilbehand returnert_  manglende_dok omarbeid
      lønnsfeil feillønn feil_i_ feilfakt klikket_på phishing feilprosent mangelfull feilsend feilbetal 
    refusal:
      fyller_kravene_og
      dispensasjoner_inn dispensasjonar godkjente_søkn avviste_ avviste
      avslag avslått innvilg innvilga beviljad
    answered: førstelinjeløs løst_i_første besvarte_anrop tapte_anrop ubesvarte_anrop first_contact
      direkt_svar svar_på_første løst_ved_første ble_tatt_til_følge besvart_telefon
    """

  /// Who and what rules speak of together with other words.
  private static let others = """

    pupil:
      10_trinn 9_trinn elevers årskurs _trinn_
      _elev_ elever_ elevar_ elevane elevene student pupil ungdomsskole skoleklas
    person:
      _eldre_ _older_ _elever _elevar sykmeldte hjemmeboende heimebuande
      pasient patient bebo bebuar bruker_ brukere_ brukerne brukar borger boende_ barn_ børn
      resident elever elevar ungdom unge_ søker   adults children persons
      tjenestemott tenestemott diabeti gravide nyfødt spedb deltaker klient
    checked:
      vurdert_av undersøkt_av kartlagt_for _kartlagt fått_målt _målt_ _målt fått_vurdert
      har_fått_ screenet screena screened reviewed_by assessed_for behandlet_i_slag som_får_veil
      har_fått_legem received_a received_an had_a_check had_an_ who_had_a have_had_a tested_for
      dental_check eye_exam eye_examination foot_exam
    beyond:
      _under_ mindre_enn_x
      _over_ mer_enn meir_enn lenger_enn lengre_enn lengre_ventetid_enn længre_æn more_than
      longer_than mer_æn ældre_æn eldre_enn_ eller_mer overskrid overstig exceed længere_end
    spending:
      låneopptak avdrag_ renter_og_avdrag konsulenter innleide_kons
      utgift udgift utg_ dr_utg expend cost_ costs_ kostnad kostn omkostn lønnsutg spend
    poverty:
      lavinntekt låginntekt lav_inntekt låg_inntekt lavindkomst fattig poverty utsatta_hush
      økonomiskt_utsat ekonomiskt_utsat barnefattig low_income deprived medianinntekt
    decision:
      vedtak_ vedtak saker_ sager_ avgørelse beslut appeal decision ankestyrelsen
      førvaltningsrætt fylkesnemnd statsforvalter klageorgan klageinstans ombud
    sample:
      prøver_ prøve_ vannprøve vassprøve stikkprøve samples hovedkontroll
    aged:
      _alder_ _age_of
      alder_på alderen_på gjennomsnittsalder  alder_komm ålder average_age 
    """

  private static let units = """
    u.money: $ _usd_ _gbp_ pund_ dollar _kr_ _nok_ _tkr_ krone kronor _mill _sek_ _dkk_ _eur_ _usd_ _kr 000_kr
    u.count: antall antal_ _tal_ talet number _stk_ count _stykk saker_ personer elever
    u.percent: % prosent procent percent _andel _pst_ _del_
    u.scale: skala _1_6_ _1_5_ _1_4_ _1_7_ _1_10_ _0_10_ _0_100_ _3_3_ _5_punkt _likert _scale skår
    u.score: score poeng points
    u.index: indeks _index
    u.time: dager_ dagar_ days_ timer_ timar_ hours_ _min_ minutt døgn_ uker_ veker_ måneder_ månader_
      weeks_ months_ minutes_ sekund dage_ timmar_ minuter_
    u.years: _år_ years_
    u.fte: årsverk årsarbet _fte_ stillinger
    u.yesno: ja_nei ja_nej _yes_
    u.size: _m2_ _meter_ _km_ _kvm_ hyllemeter
    u.physical: _kwh _kg_ _tonn _co2 _gram _mg _liter _m3_
    u.grade: karakter grunnskolepoeng
    u.ratio: _ratio per_voksen per_årsverk
    u.weekly: uke_ _uke _veke
    """
}
