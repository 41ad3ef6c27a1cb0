* A survey of made-up answers that holds what SPSS files can hold. The tests know it from here.
DATA LIST LIST (";") NOTABLE /
  id (F8.0) q1 (F2.0) q2 (F2.0) q3 (F3.0) q4 (F3.0) q5 (F4.0) snittskår (F8.2)
  enhet (A5) svar (A12) et_variabelnavn_som_er_langt_åæø (F1.0).
BEGIN DATA
1;5;6;1;100;1;4.25;SKO;Helt enig;1
2;9;99;-1;101;9996;1.5;BHG;Vet ikke;2
3;8;3;-5;97;-111;;XX;Uaktuelt;3
4;7;;0;2;2;-0.125;;Helt uenig;
5;1;2;50;150;3;100000.5;XY;  Både og;1
END DATA.
STRING kommentar (A600) /lang (A255) /kort (A3).
DO IF id = 1.
COMPUTE kommentar = 'Første linje, med "anførsel" og	tabulator.'.
ELSE IF id = 3.
* 600 bytes: what stands at 254, 255, 509 and 510 is told apart.
COMPUTE kommentar = CONCAT(RPAD('<', 254, 'a'), '|', RPAD('', 254, 'b'), '|', RPAD('', 89, 'c'), '>').
ELSE IF id = 4.
* A blank where a segment ends.
COMPUTE kommentar = CONCAT(RPAD('', 254, 'x'), ' y').
ELSE IF id = 5.
* A letter of two bytes, in UTF-8, on both sides of where the first segment ends.
COMPUTE kommentar = CONCAT(RPAD('', 254, 'z'), 'øre').
END IF.
COMPUTE lang = RPAD('', 255, 'w').
COMPUTE kort = 'Å'.
COMPUTE dato = DATE.DMY(29, 2, 2012).
IF id = 2 dato = DATE.DMY(15, 10, 1582).
IF id = 3 dato = $SYSMIS.
COMPUTE adato = DATE.DMY(1, 12, 1999).
COMPUTE tid = DATE.DMY(17, 5, 2012) + TIME.HMS(13, 45, 30).
IF id = 2 tid = DATE.DMY(17, 5, 2012) + TIME.HMS(0, 0, 0.25).
COMPUTE varighet = TIME.HMS(1, 2, 3).
IF id = 2 varighet = TIME.HMS(100, 0, 59.5).
IF id = 3 varighet = -TIME.HMS(0, 30, 0).
COMPUTE dager = TIME.DAYS(3) + TIME.HMS(4, 5, 6).
COMPUTE ukedag = 2.
COMPUTE måned = 11.
COMPUTE kvartal = DATE.QYR(4, 2012).
COMPUTE månedår = DATE.MOYR(5, 2012).
COMPUTE vekt = 0.5.
FORMATS dato (EDATE10) adato (ADATE10) tid (DATETIME23.2) varighet (TIME11.2) dager (DTIME14)
  ukedag (WKDAY9) måned (MONTH9) kvartal (QYR6) månedår (MOYR8) vekt (F4.2).
VARIABLE LABELS
  q1 'Er du fornøyd med jobben?' /q2 'Har du tid? Æ, ø og å' /enhet 'Enhet'
  /kommentar 'Noe å tilføye?'.
VALUE LABELS
  q1 q2 1 'Helt uenig' 2 'Uenig' 5 'Enig' 6 'Svært enig' 8 'Ikke aktuelt' 9 'Vet ikke'
  /q5 1 'Ja' 9996 'Ikke spurt' 9999 'Ukjent' -111 'Ubesvart'
  /snittskår 1.5 'En og en halv'
  /enhet 'SKO' 'Skolen' 'BHG' 'Barnehagen' 'XX' 'Ukjent'
  /svar 'Vet ikke' 'Har ingen mening' 'Helt enig' 'Slutter seg helt til'.
MISSING VALUES
  q1 (7, 8, 9) /q2 (99) /q3 (LOWEST THRU 0, 50) /q4 (97 THRU HIGHEST) /q5 (9990 THRU 9999, -111)
  /snittskår (1.5) /enhet ('XX', 'XY') /svar ('Vet ikke', 'Uaktuelt').
WEIGHT BY vekt.
SAVE OUTFILE='survey.sav' /COMPRESSED.
SAVE OUTFILE='survey-uncompressed.sav' /UNCOMPRESSED.
SAVE OUTFILE='survey.zsav' /ZCOMPRESSED.
