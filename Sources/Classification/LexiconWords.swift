/// What indicators speak of, in bokmål, nynorsk, Swedish, Danish and English.
///
/// ä is written æ and ö ø, as in `IndicatorText`; `_` is the edge of a word. Written from the
/// guideline, from knowledge of the field, and from the even-numbered groups of the corpus alone.
enum LexiconWords {
  static let text = Lexicon(table: people + time + finance + resources + activity + outcomes)
  static let unit = Lexicon(table: units)

  /// Whose judgement, and of what.
  private static let people = """
    opinion: brukarbedøm brukerundersøkelse_skår tilfr_ brukertilfr brukeropplev pasientopplev patientoplev elevundersøk_mobb nøjda nøjd_ _nøgd delaktig_kænn _otrygg _utrygg _føles _kjennes _trist ensomhet ensam einsemd ensomme_ stress belastning lojalitet_til gi_uttrykk livskvalitet quality_of_life reporting_that who_say _say_
      opplev oplev uplev opplevd _synes _synest _syns_ _meiner _mener _menar _tycker
      fornøyd fornøgd nøgd nøjd tilfreds_ tilfredshe tilfredse_ satisf happy _føler _føl_ _kjenner_seg kænner_sig
      kænns trygge_ trygt trivsel trives trivst _trivs tillit tillid _erfar anbefale_ anbefaler
      rekommenderar stolt omdømme inntrykk oppgir svarer_at svarar_at sier_at seier_at uttrykk
      experience _feel _felt_ _agree perceiv _think opinion _rating _rated report_that confidence
      cahps engasj engagemang motivasjon arbeidsglede psykososial respekt helhetsvurdering
      helhetlig_vurdering brukervurdering si_vurdering sin_vurdering egenvurd selvopplevd
      sjølvopplevd egenrapport self_reported patient_reported vanskelig_å vanskelege_å
      enkle_å lett_å _enkelt_å ser_fram ser_frem gler_meg upplev vurderer brukertilfreds attitude
      _syn_på holdning tilfredsstillende respondenter selvvurdert lyttet_til hørt_av blir_hørt
      blir_høyrt tatt_på_alvor teke_på_alvor nyttig_ willing_to_recommend hcahps
    iperson: _jeg_ _eg_ _jag_ _meg_ _mig_ _mitt_ _min_ _mine_ _mi_ _vi_ _oss_ _du_ _deg_ _dig_ _ditt_
      _din_ _dine_ _di_ _my_ _you_ _your_ _we_
    overall: i_det_hele heile_tatt som_helhet sammantaget generelt_sett tilfredshet_totalt
      alt_i_alt totalt_sett helhet samlet_sett overall all_things generell_tilfreds totaltilfreds
    recommend: anbefale_ anbefaler rekommender recommend
    amount: for_mye_vikar for_stor_gruppe for_store_grupp nok_tid tid_nok for_smått too_short too_small
      for_få_ for_lite_ for_lita_ for_lav_ for_sjelden for_sjeldan før_sællan for_sjældent før_få
      før_lite _nok_ ofte_nok hvor_ofte kor_ofte hur_ofta tilstrekkelig tilstrekkeleg
      tillræckligt tillræcklig tilstrækkelig for_kort_åpning too_few too_little too_seldom enough
      sufficient how_often hvor_mange_ganger for_dårlig_bemann bemanningstetthet mangler_tid
      for_kort_tid for_mye_tid
    satisfiedwith: fornøyd fornøgd nøgd nøjd tilfreds_ tilfredshe tilfredse_ satisf
    conditions: arbeidsforhold arbeidsmiljø fysisk lokal utstyr system organisering tilgjengelig leder_
      leiar chef ledelse leiing utearealet fysiske leder_ manager
    felt: informert informer lyttet hørt_ høyrt respekt medvirk påvirk innflytelse tatt_på_alvor
      involv inddrag
    trust: tillit tillid omdømme inntrykk trust mestring bidratt trygt_opplever recommend anbefale_
    harass: mobb trakasser diskriminer krenk vold_ harass bully
    complaint: påklag klageandel overklag
      klage_ klager_ klage klagar klagomål complaint
    upheld: bifall helt_eller_delvis_medhold sustained reversed fått_medhald medhald
      omgjør omgjor medhold oppheve opphevd upphævd ændrad stadfest tatt_til_følge teke_til_følge
      upheld overturn førte_fram omstøtt omstødt vunnet_fram hjemvist gitt_rett fikk_rett
    faultreport: meldinger_til meldingar_til bekymringsmelding uromelding telefonsamtaler_til anrop innkomne_saker service_desk calls_to
      feilmeld feilmelding henvendels førespurn felanmæl enquir fault_report innmeldt
    """

  /// Deadlines, waiting and handling.
  private static let time = """

    deadline: fristbrot fristbrudd før_forfall innen_forfall til_rett_tid servicegaranti vårdgaranti inden_for_frist garanti overholdt_tid punktlig rettidig_betal leveringsfrist
      frist i_tide_ i_tida_ i_tid_ on_time in_time_ i_rætt_tid rettidig garanti servicemål
      servicekrav deadline statutory lovpålagt_tid tidskrav responskrav innsatstid saksbehandlingsfrist
      til_avtalt_tid til_rett_tid rett_tid_ forfall
    within: innen_ innan_ innenfor innanfor inden_for inden_ within inom
    timespan: uker veker måneder månad mån_ dager dagar døgn timer timar minutt _min_ weeks days
      hours minutes months uger timmar år_ _én_måned år_
    fristdescriptor: ukers_frist ukers_saksbehandlingsfrist vekers_frist veckors
    handlingtime: saksb_tid saksbeh_ utskrivningsklar utskrivingsklar overligger utskrivningsklare ventedag kø_tid køtid svartider tid_til_svar handtering_tid time_until hvor_lenge dager_til dagar_til døgn_til dager_mellom dagar_mellom sagsbehandl_tid expediting lead_time tid_til_første ventetider ventelid
      saksbehandlingstid handsamingstid sakshandsamingstid behandlingstid behandlingstid
      ventetid vente_ venter_ ventet_ væntetid væntar handlæggningstid sagsbehandlingstid responstid utrykningstid
      utrykkingstid svartid saksbeh_tid beh_tid tid_fra_ tid_frå tid_från dager_fra dagar_frå dagar_från
      dage_fra tid_til_ tid_før turnaround waiting waits wait_ days_to_ time_to_ time_from days_from
      ventedager ventedøgn leveringstid gjennomløpstid liggetid length_of_stay tidsbruk_fra hours_from
      ventar mediantid processing_time
    backlog: restanse uavskrevne ubehandl uhandsam ubesvart venteliste ventelist i_kø_ _kø_ kølist
      eldre_enn_ ikke_avsluttet backlog utestående_saker ubehandlede uavslutt
    receives: klage innsyn informasjonskrav e_post epost henvendelse tilbud_om undersøkelser_i_barn meldinger undersøkelse_barn refusjon lønn_utbet svar besked afgørelse erstatning
      vedtak søknad søknader ansøkan ansøgning svar_ svar besvar utbetal betal beslut
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

    budgetresult: budsjettdisiplin prognoseavvik avvik_mot_budsj avvik_budsj bud_avvik budgetoverholdelse budsjettetterlev rammeavvik prognosetreff innanfor_ramma innenfor_ramme innenfor_vedtatt_budsj merforbr mindreforbr
      budsjettavvik avvik_fra_budsj avvik_frå mindreforbruk meirforbruk merforbruk mindreutgift
      budsjettbalanse budsjettoverskrid innenfor_budsjett innanfor_budsjett kostnadsramm
      budgetavvik budgetafvig variance budgetføljsam within_budget budsjettramm on_budget
    budgetword: budsj budget
    endfinance: nto_driftsres driftsres dr_resultat mer_mindreutg oppspart låneandel rentedekning likviditetsgrad gjeldsbelast eigenfinans egenfinans økonomisk_handlingsrom akkumulert
      driftsresultat netto_resultat årsresultat resultatgrad disposisjonsfond fond_ arbeidskapital
      lånegjeld gjeld_ gjeldsgrad gæld soliditet likviditet egenkapital eigenkapital overskudd overskot
      underskudd underskot balanse innsparing besparelse gevinst tap_på avsetning avsetjing
      net_operating net_result reserves net_debt savings finansiell_handle resultat_av_driften
      kassalikvid skuldsætt utestående_fordring inkasso dekningsbidrag selvfinansier effektivisering
      realiser driftsøverskott premieavvik overskud økonomisk_result
    turnover: personalrørlighet personalomsætt medarbeideromset gjennomtrekk_av utskifting avgangsalder pensjoneringsalder pensjonsalder
      turnover personalomsetning personalomsætning gjennomtrekk gjennomstrøm _sluttet_ _sluttar_
      _slutta_ personalomsæt retention quit_
    absence: _fravær_ _fråvær_
      syk_frav sj_frav sykefravæ sygedag sykedag sjukdag frisknærvær friskn frånvaro fråvær_sjuk_ langtidsfrisk
      sykefrav sykefrvær sykefr sjukefrå sjukefr sjukfrån sygefrav sygefrav syke_frav fravær_sykdom
      legemeldt korttidsfrav langtidsfrav langtidssyk korttidssyk sickness sick_leave absence
      nærvær sjukfr sykmeld sjukmeld egenmeld
    uptime: tilgjengelighet_på_fagsystem tilgjenge_på_system nettbrudd strømbrudd datasystem_nede system_availability ledetid_drift
      oppetid nedetid driftsavbrudd driftsavbrot driftsstans avbrot_i avbrudd_i driftstid uptime downtime
      tilgjengelighet_system outage tillgænglighet_system driftsstabil nede_ oppe_tid
      ut_av_drift
    vacancy: søkere_per_stilling søkjarar_per_stilling kvalifiserte_søkere kvalifiserte_søkjarar
      ubesatt ubesette vakant vacan ledige_stillinger ledige_stillingar rekrutter
      stillinger_besatt
    saved: løftet_minst energiklass frigjort spart
    """

  /// What goes in.
  private static let resources = """

    money: utg_ dr_utg nettokostn bruttokostn kapitalkostn enhetskost einingskost vedlikeholdskost bonus stønad_per finansutg støtte_per overføring kr_per kr_pr lønskost bidrag_til refusjoner_fra statstilsk rammetilskudd rammetilskot grunnbevilg økonomiplan_inv
      utgift kostnad kostn expend cost spend tilskudd tilskot bidrag_per lønn løn_ løner lønsutg inntekt
      intækt udgift budsjett_til bevilg gebyr avgift skatt takst investering honorar
      støtte_til midler_til pris_per funding salary revenue kroner brukerbetaling eiendomsskatt
      innkjøp
    staffing: legedekning årsv_ fagstillin stillingar_per stillingar_pr personaltæ lærere_pr pædagog_pr elever_pr_lærer ratio_of voksentett vaksentett pedagogtett ped_tett tilsette_per grunnbem helgestilling ledere_per leiarar_per lederspenn spenn ansatte_per_leder jordmor psykolog helsesykepleier_i vaktmestere kontaktsykepleier_ aktivitør fte_per antall_ansatte antal_ansatte talet_på_tilsette antall_lærere staff_numb workforce_per
      årsverk bemann bemanning pedagoger_per pedagogar_per lærertetthet lærartettleik lærere_per
      lærarar_per barn_per barn_pr elever_per elevar_per gruppestørrelse legetime tetthet tettleik personaltæthet
      personaltæthed normering fulltidsekv per_årsverk staffing fte_ staff_per
      årsarbet stillinger_per stillinger_pr nurses_per ratio ansatte_per ansatte_pr tilsette_per
      tilsette_pr vakter grunnbemann heltidsekv personell fysioterapeut_timer legeårsverk
      kontaktlærer_per barn_per_voksen per_voksen brukere_per elevar_pr elever_pr
    competence: fagutd barnehagelær pedagogisk_leder pedagogiske_leder dispensasjon_fra_utd formalkomp undervisningskomp linjefag videreutd etterutd grunnutd førstehjelpskomp undervisningskompetens høgskoleutd universitetsutd relevant_utd spesialisering fagskole sertifisering lærerutd lærarutd høyere_utd akademisk kompetanseplan kurslærere certified registered_nurse degree qualified specialist spesialist veilederkompetanse godkjent_spesialist autorisert førerkort språkkompet kompetansehev
      fagbrev fagbr kompetanse kompetence kompetens utdanning utdannet utdanna utbild uddan
      ufaglært ufaglær faglært formell master bachelor lærling sertifikat sertifisert
      certifikat autorisa videreutdann vidareutdann etterutdann godkjent_utd legitima qualif certif
      trained kurs_i opplært fagutdann høyskole høgskule pedagogisk_utd spesialsykepleier grunnskolelærer
      språkkrav credential behørig_utd behørig
      sykepleier_utd _skolert kursa_
    trainedstaff: har_fått_opplæring fått_opplæring fått_opplæring kurs_ _kurs_ kurset med_kurs
      ephorte_kurs har_gjennomført_kurs gjennomført_opplæring opplæring_i gjennomført_kurs
      fått_opplæring fullført_kurs gjennomgått opplærte har_deltatt_på utdannet_i utbildad
    workforce: overtid ekstrahjelp sommervikar uønsket_deltid uønska_deltid kvinner_blant menn_blant alderssammen seniorer lærlingar heltidsand deltidsand stillingsbrøk timelønnet timeløn månadsavløn heltidsanst deltidsanst andel_kvinner andel_menn kvinnelige mannlige aldersfordel lønnsnivå tilsatte_over ansatte_med_innvandr medarbetare_med
      heltid deltid stillingsstørrelse stillingsstorleik stillingsprosent i_lederstilling
      i_leiarstilling kvinner_i over_60 gjennomsnittsalder midlertidig mellombels vikar timelønn
      timavløn visstidsanst innleie faste_ansatte fast_ansatte minoritetsbakgrunn_ansatt mannlig menn_i
      heiltid part_time full_time kvinnelig fulltid under_utdanning
      fast_tilsette ansatte_over kvinneandel
    employee: vikarer medarb_ ansvarshav tillitsvalgt tillitsvald verneombud fastlege pædagog chef styrer vaktmester helsefagarb brannmann brannfolk ans_ tils_ kjøkkenpers
      ansatt tilsett anstæll anstæld medarbeid personal staff employee lærere lærarar pedagog
      sykepleier sjukepleiar leder leiar renhold saksbehandler kontaktperson
      assistent førskolelærer førskulelærar bibliotekar vikar nurses teachers sakshandsamar lærer_
    facility: skolebygg idretts_anlegg sengetall kvadratmeter turvei turveg gangvei sykkelvei vei_ veg_ veier_ vegar_ gatelys bredband breiband bredbånd fiber wifi nett_ pc_er datautstyr parkeringsplass uteområde toalett garderobe læremidl læremid bøker_ bokbestand samling_ magasin_ velferdstekn vælfærdstekn velfærdstekn digitale_tjenester digitale_tenester skjema_på_nett digitale_skjema e_tjenester selvbetjeningsmulig tilbud_om_ alarm_ trygghetsalarmer pladser boliger_ bustadar_ legekontor kjøkken kjøretøyer køretøj tomter_ tomt_ areal_ leirskole tilgjengelige_plass tilgang_på tilgang_til kapasitet_ lagringskap server_ lisensar reservekap ledig_kapasitet
      lokale_ lokaler bygg_ bygning areal plasser plassar bolig_ boliger bustad lekeplass
      åpningstid opningstid øppettid øppethåll åpent åpen_ opent meråpen _pc_ mobil_enhet utstyr
      ladepunkt selvbetjeningsløsning sjølvbeteningsløys kapasitet skjermet enerom kilometer_ km_
      anlegg_ anlegg hyllemeter enkeltrom einerom sengeplass senger_ places opening_hours rom_per
      kjøretøy maskin bil_ biler_ elbil datamaskin nettbrett lisens fagsystem_i digital_enhet hall_
      rooms beds barnehageplass uteareal premises equipment tilgang sykkelparker
    plan: prosedyrer handbok håndbok kvalitetshåndbok mal_ maler_ rutiner rutinar rutine_for skriftlig instruks register_over program_for styringsdok strategidok internkontroll_ tjenestestandard tenestestandard retningsliner varslingsrut beredskapspl politikk_for procedurer vejledning kriseplan smittevernplan temaplan kommunedelplan arealplan_ kompetanseplan kommuneplan_ etablert_system organisert_som innført_ eget_råd brukerutvalg utvalg_opprett serviceerkl registry tracking_system reminder information_technology adoption electronic_health
      plan_ planen_ planar_ planer_ planverk arkivplan rutine retningslin strategi serviceerklæring
      tjenesteerklæring avtale på_plass utarbeid prosedyre ros_analyse system_for databehandler
      beredskapsplan handlingsplan reglement vedtatt_plan styringssystem kvalitetssystem
      lederavtale leiaravtale policy procedure agreement is_in_place overordnet_plan risikoanalyse
      oppnevnt oppnemnd valgt_slik internkontrollsystem delegeringsreglement protokoll_over oversikt_over
      riktlinj handlungsplan
    normword: bemanningsnorm pedagognorm normen_ norm_ lærernorm
    """

  /// What is done.
  private static let activity = """

    activity: besøg møder samtale_ kursus samtaler undervisn opfølg gjennomf gj_ført bevegelse måltid brukermøte brukermøter pårørendesamtale samarbeidsmøte medvirkningsmøte innbyggermøte dialogmøte informasjonskampanje ledningsforny fornyet fornyelse reasfalt asfalter rehabilit utskift_av utskiftet brøyting inspektion rapportert dokumentert_ ukentlig_ månedlig ernæringsvurd vurdering_av tannhelsekontroll helsekontroll helseundersøk bakgrunnssjekk referansesjekk hms_rapport sikkerhetstest penetrasjonstest test_av sikkerhetskop backup vernerunde individuell_plan individuelle_plan tiltaksplan tiltakspl primærkontakt_utp brukerrettet_tid direkte_brukertid ansikt_til ferdighetstren trening_ fysisk_aktiv leksehjelp tilpasset_oppl utdelt utsendt sendt_ut brosjyr nyhetsbrev pressemeld oppslag_på innlegg_på artikler_ kontakt_med_ invitert konsultasjon konsultert dialog_ drøfting drøftet høring_ høyring_ referral therapy treatment prophylaxis immuniz testing biopsy communication_ management adherence appropriate avoidance closing_the evaluat tobacco intervention medication reconciliation imaging preventive care_plan coordination surveillance use_of_ administration_of rådgivn veileda rettleidd veiledet rettleia kontroller_ deltatt_i deltar_i_kurs delteke_i
      møte_ møter_ møter møtt_ besøk _tilsyn tilsyn_ kontroll kurs_ _kurs samtale samtaler_ øvelse øving
      øvelser kampanj kartlegg kartlagt screen vaksin vaccin utført gjennomført gjennomføre
      gjennomførte undersøkelse undersøking oppfølging inspeksj inspek arrangement
      publiser strømm feiet feid evaluer rapporter _meldt_ _melde_ avholdt halde haldne holdt_ veiledning
      rettleiing audit review visit meeting training check assess gjennomgang informasjonsmøt
      konferanse befaring opplæring språkoppl prøver_tatt prøver_teke stikkprøve vurdert_av
      reviewed undersøkt undersøkt snakket_med språkkartl samtykke tilsynsbesøk revisjoner risikovurder
      forebyggende foreldremøt utviklingssamtale medarbeidersamtale medarbeidarsamtale
      vedlikehold rens kontrollert kontrollerte tømm brøyt vask skrevet_om ordnet lukkede lukket lukka_ svarprosent
      svarandel response_rate automatiser offentliggjort journalført digitaliser besvart høyrt_før hørt_før
      hjemmebesøk heimebesøk svarsfrekvens aktivitet deltatt tiltak treff_ legemiddelgjennomgang counsel
      educat documented document plan_of_care follow_up prescri offered tilbudt tilbydd annonser
      utlysning innkalt informert_om opplyst scanning skannet konvertert oppdatert møteplass intervju
      gåtur tur_ turer måltider ernæringskart fotokontroll
    meeting: besøg møder møder_ samråd seminar webinar temadag planleggingsdag kursdager fagdag temakveld
      møte samtale kurs_ kurset_ besøk øvelse øving kampanj arrangement tilsyn konferanse befaring
      forhåndskonferans meeting visit
    closed: lukkede lukket lukka_ svarprosent svarandel response_rate svarsfrekvens miljøfyrtårn avsluttet
    reported: _meldt_ _meldte_ rapporterte innmeldte avviksmelding meldingar registrerte_avvik
    deviation: avvik deviation afvig
    volume: spesialundervis bistandsvedtak brukere_av_ brukarar_ klienter klientar oppdrag_ utrykninger utrykkingar antall_søknader søknader_ byggesøknad meldte_saker saksmengde arkivmeter_mott liggedøgn oppholdsdøgn korttidsopphold dagsenter dagtilbud avlastning plasserte_barn barn_med_tiltak med_tiltak_fra med_hjelpetiltak fosterhjem støttekont bpa_ hjemmehjelp heimehjelp hemtjænst hjemmehjælp hjemmepleje personlig_assist dekkjing kulturskole sfo_ skolefritid saker_til_behandl politiske_saker vedtak_om producerade beviljad_insats særskilt_boende coverage_of served processed issued betjent gravferd matrikkelfør oppmålingsforr levert_ leverte_
      behandlede behandla_ behandlet_ handsama vedtatte saker_ antall_vedtak mottakere mottakarar
      mottar får_ som_får mottagere dekningsgrad dekning modtag receiving recipients cases tjenestemottak
      tenestemottak andel_barn brukere_med brukarar_med hjemmetjeneste heimeteneste omsorgsbolig
      støttekontakt i_barnehage i_institusjon på_institusjon coverage tællning avsluttet
      produsert eiendommer_gitt deltaker_i registrert forbruk_av hjemmesykepleie med_vedtak
    attend: besøkende bibliotekbesøk kinobesøk museumsbesøk besøk_i_bibl besøk_på_kino besøk_i_svøm besøk_per besøk_pr besøk_på_nett besøk_i_symj besøkstal biblioteksbesøk svømmehallbes besøg_pr visits_per fremmøt deltakarprosent publikumsbes
      efaktura avtalegiro e_faktura oppmøte frammøte fremmøte framøt deltakerandel møtt_opp møter_opp attendance frammøtt
    use: lån_per lån_pr frivillige_ frivilliger bibliotekbruk lånere lånarar innbyggerforslag gratispass nettside_bes web_ unike_bes klikk_ sessions digital_post digipost digisos chatbot bruker_appen appbruk søkertall søknader_sendt_digit elektronisk_søkn utnytt_av benytter_ nyttar_ nytter_ benyttet_ deltakere_på deltakarar_på tilhør tilskodar tilskuer elektronisk_faktura belegg beleggsprosent utnyttingsgrad utnyttelsesgrad bruksfrekvens usage uptake ridership participat
      oppmøte frammøte fremmøte framøt deltakelse deltaking deltagelse besøkende besøkjande utlån utlån_
      følgere følgjarar nedlast visninger visningar sidevis efaktura avtalegiro e_faktura attendance
      loans downloads users_ brukere_av brukarar_av digitale_søknader digitalt_innsendt medlemmer
      medlemsk publikum_på solgte seld_ bruk_av_ søkere_ søkjarar høringsinnspill
      høyringsinnspel innspill pålogg logget_inn oppslutning no_show ikke_møtt
      frammøtt møtt_opp møter_opp stryk_bruk lån_ billetter billettar besøkstal besøkstall
      kollektivreis passasjer selvbetjent digital_andel
    election: valgdeltak valdeltak valdeltag turnout
    """

  /// What came of it, and the yardsticks of others.
  private static let outcomes = """

    grade: eksamensresult avgangsprøve avgangsprøve resultat_i_les lesing_femte regning_åttende nationella_prov trintest meritv skolepoeng kunnskapskrav kunskapskrav utan_godkænd godkænda_i_alla
      karakter eksamen grunnskolepoeng nasjonale_prøv nasjonal_prøv mestringsnivå standpunkt meritværde
      exam_ grades betyg kartleggingsprøve lesenivå leseferd regneferd betygs gpa test_score
      examination
    harm: voldshend _vold_ trusler_ truslar_
      utilsigtede uønsket_hendel uønska_hend _fall_ fallulyk fallulukk forebyggbare_innleggelse medisineringsfeil legemiddelfeil feilmedisin yrkesskade personskade påkjørsel tyveri hærverk hærverk brannskad arbeidsulyk sårinfek urinveisinf mrsa tvangs_ tvang_ magtanvend fikserin delir dehydr feilernær stroke failure leak_ reoperat unplanned morbidit bleed poor_control emergency_department kloakkstopp tilbakeslag overløp trafikkulyk omkom dræpt døde_i tilskadek alvorlig_hend
      _fall_ _falls_ fallskad hoftebrudd brudd_i_hoft infeksjon infektion infection skade_ skader_ skadet_ dødsfall døde_
      dødelig mortality død_ readmis reinnlegg genindlæg genindlagt trykksår trycksår ulykke ulukke brann_
      branner_ brannar_ bygningsbrann underernær vekttap smitte selvmord kriminal lovbrudd
      ulcer pressure_ulcer death complication komplikasjon overdose karies caries vannlekkasje lekkas
      utslipp forurens uønskede_hendels uønskte_hend uønska_hend alvorlig_skade pasientskade drept injur accident
      fattig lavinntekt låginntekt poverty overvekt fedme bostedsløs bustadlaus homeless remission
      depression survival blood_pressure hba1c control_
    society: gjennomføring_vid gjennomføringsgrad fullføring_vid fullføringsgrad fravær_elev fråvær_elev elevers_frav elevane_sitt_fråv
      elevfrav skolefrav elevfråv skulefråv skolevægring folketall befolkningsv innvandring utflytt fødselsover barnefattig langtidsledig tidligere_deltakere varig_arb selvstendig_bolig bor_hjemme bur_heime klarer_seg mestrer_ gjengang tilbakefall tilbakevend re_henv aktive_ervherv bedrifter_etabl arbeidsplasser_i arbeidsplassar_i nye_arbeidspl verdiskap handelsdekning handelsbal drikkevann_med badevann badevass folkehelse overdødel uføretr vekst_i sunnhet rensegr renseeffekt recycl fuldført gennemført_ungdom studenteksam fullført_gymn avslutade_utan arbete_eller_stud i_studier outcome improvement visual_acuity functional_change functional_status
      sysselsatt sysselsett arbeidsledig arbeidsløs arbeidslaus ledighet til_arbeid i_arbeid i_jobb
      til_jobb overgang_til arbeid_eller employment unemploy levealder life_expect etabler
      nyetabl innflytt folkevekst befolkningsvekst tilflytt flytteoverskudd neet gjennomføring_i_vid
      fullført_videre bestått_ bestått fullført_vid fullført_og fråfall frafall dropout drop_out
      ekologisk_status økologisk vannkvalitet vasskvalitet luftkval svevestøv sosialhjelpsmott
      stønadslengde langtidsmottak selvhjulp sjølvhjelp egenmest selvforsørg sjølvforsørg klimagass co2
      functional_status materialgjenvinning gjenvinning resirk lever_i studiekompet yrkeskompet
      graduat sosialhjelp_som sysselsætt gymnasieexamen utan_ferdighet kan_svømme symjedyktig lesedyktig
      videregående_opplæring_innen går_direkte restitusj passive_ytelser uføre
    law: lovmessig lovleg ulovlig ulovleg lovlig rettsgyldig forsvarlig_ konsesjon kvalitetskrav funksjonskrav minimumsnorm minstenorm maksimums sikkerhetskrav miljøkrav anbefalt_nivå nasjonal_faglig nasjonale_anbef riktlinjer_før_ lever_opp_til overholder overheld krav_til retningslinjens svanemerk miljømærk eco_label svanemerket dispensasjon i_strid etterlev godkjenning godkjenningsord in_accordance comply kravet_til
      lov_ loven_ loven lova_ lovpålagt lovpålagd lovkrav lovens forskrift krav_ kravet_ krava_ kravene oppfyll fyller uppfyll
      tilfredsstiller norm_ normen norma_ bemanningsnorm pedagognorm rett_til i_samsvar i_tråd
      godkjent godkjend godkænd godkendt grenseverdi grenseverdier grænseværd utslippsløyve tillatelse
      pålegg påbud påbudt på_bud sertifisert miljøfyrtårn miljøsertif forbehold merknad anmerk §
      standard_ iso_ statutory legal_ requirement regulation complian permit_limit legislat
      myndighetskrav legally rettslig lovstrid lovbrot lovbrudd brot_på brudd_på breach lagstadg
      enligt_lag føreskrift serviceerklæringen_lover holder_det i_henhold i_hht iht innsigels pliktig
      lovfest minstekrav personvernforordn gdpr universell_utforming universelt_utform
      målsetting_i etter_forskrift etter_loven
    order: pålegg påbud forbehold merknad anmerk innsigels reaksjoner sanksjon
    council: vedtatt vedteke vedtekne vedtatte kommunestyre bystyre politisk_vedt council_decision
      adopted_by kommunefullm måltall
    inspector: revisjonsmerk tilsynsrapport kontrollutvalg forvaltningsrev internrevisjon eksternrevisjon sivilombud fylkeslege
      revisjon revisor tilsynsmyndighet arkivverket datatilsyn arbeidstilsyn statsforvalter
      fylkesmann mattilsyn ældretilsyn pålegg påbud inspector auditor inspection_find branntilsyn_avvik
      funnet_ved avdekk ved_tilsyn ved_revisjon etter_tilsyn tilsynsavvik brannvesenet
    entitled: med_vedtak_om fått_medhold rett_til
    environment: husholdningsavfall hushaldsavfall papirbruk utskrifter utskrifter_per energiforbr energiuse elforbrug vandforbrug energi_per vannforbr flyreiser tjenestereis kjørte_km plastbruk klimaavtrykk miljøbil
      restavfall avfall energiforbruk energibruk strømforbruk straumbruk papirforbruk vannforbruk
      matsvinn kildesort drivstoff vassforbruk waste_per fossil økologisk_mat reisekm kjørelengd økologiske_inn
      energy_use
    continuity: antall_hjelpere talet_på_hjelparar faste_kontakt samme_lærer lærerbytte lærarbyte kontaktpersonbytte medarbetare_som_besøk antal_forskellige fast_kontaktpers
      samme_primær same_primær ulike_ansatte ulike_tilsette forskjellige_ansatte kontinuitet
      continuity olika_personal ulike_hjelpere ulike_personer personalkontinuitet
    error: feilregistr feilmargin rettelser rettingar korreksjon feilført feilsorter feillever feilbehand returnert_ purring manglende_dok omarbeid
      lønnsfeil feillønn feil_i_ feilfakt klikket_på phishing feilprosent mangelfull feilsend feilbetal feil_
    refusal: dispensasjoner_inn dispensasjonar godkjente_søkn avviste_ avviste
      avslag avslått innvilg innvilga beviljad
    answered: førstelinjeløs løst_i_første besvarte_anrop tapte_anrop ubesvarte_anrop first_contact
      direkt_svar svar_på_første løst_ved_første ble_tatt_til_følge besvart_telefon
    """

  private static let units = """
    u.money: _kr_ _nok_ _tkr_ krone kronor _mill _sek_ _dkk_ _eur_ _usd_ _kr 000_kr
    u.count: antall antal_ _tal_ talet number _stk_ count _stykk saker_ personer elever
    u.percent: % prosent procent percent _andel _pst_ _del_
    u.scale: skala _1_6_ _1_5_ _1_4_ _1_7_ _1_10_ _0_10_ _0_100_ _3_3_ _5_punkt _likert _scale skår
    u.score: score poeng points
    u.index: indeks _index
    u.time: dager_ dagar_ days_ timer_ timar_ hours_ _min_ minutt døgn_ uker_ veker_ måneder_ månader_
      weeks_ months_ minutes_ sekund dage_ timmar_ minuter_
    u.years: _år_ years_
    u.fte: årsverk årsarbet _fte_ stillinger
    u.yesno: ja_nei ja_nej yes_no
    u.size: _m2_ _meter_ _km_ _kvm_ hyllemeter
    u.physical: _kwh _kg_ _tonn _co2 _gram _mg _liter _m3_
    u.grade: karakter grunnskolepoeng
    u.ratio: _ratio per_voksen per_årsverk
    u.weekly: uke_ _uke _veke
    """
}
