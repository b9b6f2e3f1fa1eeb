"""Verbs of public goals by what they promise: an open doing, a thing done, a service to each, a perception.

Source: annotation guide 1 (open-ended doings, perception and knowledge), 2 (M2 and M3) and 5 (kinds).
"""

TABLES: dict[str, str] = {
    # Has no end: nobody can say when it is done.
    "open": """
        ses_som betraktas_som bygga_broar bygger_broar öppna_nya_vägar öppnar_nya_vägar testa_nya_vägar testar_nya_vägar pröva_nya_vägar prövar_nya_vägar rita_om_kartan ritar_om_kartan leverera_resultat levererar_resultat stå_i_vägen står_i_vägen göra_skillnad gör_skillnad gå_mot går_mot byta_spår byter_spår byta_perspektiv byter_perspektiv byta_växel byter_växel inkludera,inkluderar,inkluderas öppna_upp öppnar_upp öppna_dörrar öppnar_dörrar flytta_fram_positionerna flyttar_fram_positionerna riva_murar river_murar
        ha_örat har_örat skriva_nästa skriver_nästa finnas_till finns_till stå_upp står_upp komma_till_tals kommer_till_tals bana_väg banar_väg gräva_där
        rusta,rustar,rustas sätta,sätter råda,råder finnas_med
        minimer:a maximer:a inrikt:a tillgängliggör,tillgängliggöra,tillgängliggörs,tillgängliggöras
        sköta,sköter,sköts,skötas underhålla,underhåller,underhålls,underhållas
        lämnas_utanför lämnas_efter hållas_utanför
        vila,vilar grunda,grundar,grundas,grundad bygger_på bygga_på baseras,baserar ta_till_vara tas_till_vara tar_tillvara finnas_där finns_där vara_där är_där finns_med komma_till_sin kommer_till_sin hitta_sin hittar_sin hittat_sin ställa_om ställer_om ställas_om ställs_om växla_upp växlar_upp gå_framåt går_framåt kliva_fram kliver_fram ta_plats tar_plats hålla_ihop håller_ihop komma_längre kommer_längre ta_steget tar_steget ta_nästa tar_nästa
        slå_vakt_om stå_för står_för svara_för svarar_för ha_hand_om har_hand_om ha_ansvar_för har_ansvar_för ha_ansvaret_för har_ansvaret_för
        drömma,drömmer tänka,tänker reflekter:a vägled:de vägleda omfatta_ lära,lär frigöra,frigörs frigöras bejakas anstränga fokuserar
        utveckl:a vidareutveckl:a förbättr:a stärk:te förstärk:te främj:a arbeta,arbetar,arbetade,arbetat,arbetas jobba,jobbar,jobbas verk:a
        bidra,bidrar,bidrog,bidragit medverk:a säkerställ:de säkr:a satsa,satsar,satsas,satsat,satsats anpass:a skap:a stödja,stöder,stödjer,stödjas,stött
        stött:a underlätt:a uppmuntr:a stimuler:a prioriter:a fokuser:a värna,värnar,värnas,värnat bevara,bevarar,bevaras,bevarat,bevarats
        vård:a skydda,skyddar,skyddas,skyddat bevak:a beakt:a effektiviser:a optimer:a moderniser:a vitaliser:a digitaliser:a samverk:a
        samarbet:a samordn:a bistå,bistår engager:a inspirer:a motiver:a möjliggör,möjliggöra,möjliggörs,möjliggöras,möjliggjort
        tillvarata,tillvaratar,tillvaratas tillgodose,tillgodoser,tillgodoses,tillgodosetts prägl:a genomsyr:a eftersträv:a sträv:a
        förenkl:a förebygg:de förebygga motverk:a synliggör,synliggöra,synliggörs,synliggöras marknadsför,marknadsföra,marknadsförs,marknadsföras
        profiler:a berik:a sprida,sprider,sprids,spridas,spridit respekter:a trygg:a främjas vidmakthåll,vidmakthålla,vidmakthålls,vidmakthållas
        bedriv:de bedriva,bedriver,bedrivs,bedrivas,bedrivit hanter:a fungera,fungerar,fungerat undvika,undviker,undviks,undvikas driva_på driver_på drivs_på skynda_på påskynd:a inbjuda,inbjuder möt:te möta,möter,möts,mötas mött
        uppmärksamm:a påverka,påverkar,påverkas involver:a integrer:a fördjup:a bredd:a intensifier:a nyttj:a utnyttj:a
        hushåll:a utform:a tillämp:a levandegör,levandegöra understödj:a understödja,understödjer befäst:a slå_vakt
        lyft:a lyfta,lyfter konsolider:a harmonisera bejak:a ansvar:a ansvarar förvalta,förvaltar,förvaltas agera,agerar
        balanser:a stabiliser:a förädla,förädlar attraher:a locka,lockar utman:a utmärk:te utmärka
        kännetecknas,känneteckna,kännetecknar leva,lever verkställa_ vilj:a vill ligga_i_framkant leder,leda fortsätta,fortsätter,fortsatt
        trivas,trivs eftersträvas uppmuntras bygga_vidare tillse,tillser jämna utgå,utgår utgå_från utgår_från rusta_för rustar_för rustas_för förhåll:a
        växl:a växa,växer utvidga,utvidgar breddas mobiliser:a initier:a_ söka,söker tydliggör,tydliggöra,tydliggörs konkretiser:a förankr:a kvalitetssäkr:a
        aktiver:a öppna_upp bemöta,bemöter,bemöts,bemötas bemött tillåt:a tillåta värdesätt:a beredskap
        kompetensutveckl:a uppfylla_ visionera
        mån:a måna,månar bry ge_möjlighet ges_möjlighet ger_möjlighet välkomn:a välkomna hjälp:a vägled,vägledd vägleder omfamn:a våg:a tro spegl:a avspegl:a återspegl:a andas utstrål:a förmedl:a
        styr:a styra,styr,styrs,styras omsätta,omsätts gå_före föregå,föregår hävda,hävdar uppvis:a visa_vägen visar_vägen tala dela,delar beton:a eftersök:a upprätthålla,upprätthåller,upprätthålls,upprätthållas
        bibehålla,bibehåller,bibehålls,bibehållas glädja,gläder hedra uppvärder:a bejaka beredas bereder,bereds ta_vara tas_vara tar_vara ta_hänsyn tar_hänsyn tas_hänsyn ta_emot_ kraftsamla,kraftsamlar
        gynn:a gynna komplettera_ överbrygg:a tolk:a utmynna planera,planerar,planeras väck:te väcka synas,syns märkas,märks höras växelverka lyckas,lyckats samlas_ kännas göra_skillnad göra_det_enkelt vara_rustad värder:a anslå_ vidga,vidgar vidgas höra,hörs bekämp:a vinna,vinner åstadkomma,åstadkommer frodas blomstr:a
        """,
    # Can be started and finished, and shown to be done.
    "deliver": """
        förläng:de lyfta_bort lyfter_bort lyfts_bort lyftas_bort
         utfärd:a upp_på_dagordningen redogöra:s kommenter:a klargöra:s exemplifier:a ange,anger,anges återkomma_med återkommer_med väcka_talan väcker_talan väcka_åtal väcker_åtal ta_ställning tar_ställning tagit_ställning ge_in ger_in gett_in betala_ut betalar_ut utbetala,utbetalar ta_emot_ansökningar ta_emot_anmälningar tar_emot_ansökningar
         inkomma_med inkommer_med komma_in_med kommer_in_med överlämn:a inlämn:a avskaff:a slop:a disponer:a bemanna,bemannar,bemannas,bemannats yttra_sig yttrar_sig
         rapportera_in rapporterar_in inrapporter:a avrapporter:a slutrapporter:a slutredovis:a
         få_till_stånd komma_till_stånd dra_i_gång undersök:te analyser:a
        automatiser:a borttagen,borttagna,borttaget karter:a katalogiser:a skann:a reparer:a samlokaliser:a centraliser:a decentraliser:a konverter:a avyttr:a avrop:a gräva,grävs,grävas avtal:a signer:a
        namnge testköra,testkörs evakuer:a omlokaliser:a permanent:a styck:a asfalter:a ramavtal_ inreda,inreds,inredas beskära,beskärs utlokaliser:a privatiser:a kommunaliser:a bolagiser:a sjösätta:s inkorporera
        inlagd,inlagda öva,övar,övas,övat,övats genomför,fastställ,kartlägg,utred efterbehandl:a
        utbytt,utbytta bytt ersatt digitaliser:a utdelad,utdelat,utdelade
        gjord,gjort,gjorts,gjorda
        beskriv:a beskriva:s definier:a specificer:a budgeter:a
        processkartlägg:de processkartlägga förteckn:a kravställ:de övertas
        upprätt:a införa:s framtagen,framtagna,framtaget
        anta:s fastställ:de besluta,beslutar,beslutas,beslutat,beslutats,beslutad,beslutade
        bygg:de bygga byggas byggts uppför:de uppföra uppförs anlägga:s förlägga:s inrätt:a
        justera,justerar slutits gå_ut_till går_ut_till gått_ut_till etabler:a start:a påbörj:a slutför:de slutföra färdigställ:de genomför:de genomföra implementer:a installer:a upphandl:a
         ersätt:a ersätta:s
        kartlägga:s inventer:a utreda:s
        utarbet:a sammanställ:de publicer:a lanser:a öppn:a invig:de invigas revider:a uppdater:a ombild:a renover:a
         upprust:a ta:s+ner saner:a åtgärd:a utbild:a vidareutbild:a fortbild:a anställ:de rekryter:a tillsätt:a
        tillsätta:s utse:s föreslå,föreslår,föreslås lämna_förslag lämnas_förslag
        redovis:a presenter:a utvärder:a certifier:a miljöcertifier:a miljödiplomer:a diplomer:a
        ansluta,ansluter,ansluts,anslutas,anslutit,anslutits,ansluten,anslutna,anslutet bild:a formuler:a arranger:a anordn:a
        test:a pröv:a driftsätt:a driftsätta:s tas_i_drift tagits_i_drift tagit_i_drift ta_i_drift tagen_i_drift tagna_i_drift
        tas_i_bruk tagits_i_bruk ta_i_bruk tagit_i_bruk i_drift i_bruk i_gång
        flytt:a avveckl:a stäng:de riva:s monter:a planter:a skylt:a märk:te kalibrer:a registrer:a
        dokumenter:a konkurrensutsätt:a konkurrensutsätta:s avsätt:a avsätta:s
        teckn:a ansök:te ansöka skick:a genomgå,genomgår,genomgått
        utök:a innehåll:a innehålla,innehåller innefatta,innefattar omfattas_ kompletter:a
        projekter:a planlägga:s detaljplanelägg:de iordningställ:de utrust:a
        skriva:s tryck:te digitaliserat,digitaliserats,digitaliserade flyttats förvärv:a
        sälja:s utlys:te utlysa inleda,inleds,inledas,inletts,inlett avslut:a avslutas upphör:de
        omorganiser:a övergå,övergår,övergått migrer:a uppgrader:a omvandl:a elektrifier:a förse,förser,förses,försett,försetts vinna_laga_kraft vinner_laga_kraft vunnit_laga_kraft träda_i_kraft träder_i_kraft trätt_i_kraft integrerats_ verifier:a klassa,klassas,klassats,klassade klassificer:a
         utfas:a utranger:a tömma,tömts rens:a arkiver:a gallr:a
        kommunicer:a_ distribuer:a producerat_ ordna,ordnas,ordnats tillskap:a nyanställa nyanställ:de kvalitetsgransk:a gransk:a
        besluta_om fatta_beslut fattas_beslut beslut_fattas koppl:a åtgärdats verkställ:de återställ:de återställa restaurer:a
        byta,byter,byts,bytas,bytt,bytts omförhandl:a omarbet:a skapats_ realiser:a beställ:de investera,investeras färdigbyggd,färdigbyggt
        erbjuda_utbildning återrapporter:a använda,använder,används,användas,använt,använts
         mäta,mäts,mätas,mätt,mätts beräkn:a genomlysa,genomlyses,genomlyst,genomlysts,genomlysta väg:de_
        inspekter:a kontroller:a besiktig:a asfalter:a belys:te tillgänglighetsanpass:a ombyggd,ombyggt,ombyggda
        införskaff:a_ anskaff:a inköp:te utforma_en sluta_avtal slutas_avtal sluta:s gå_med_i går_med_i medverka_i medverkar_i medverkat_i söka_-medel söker_-medel söka_-bidrag söker_-bidrag söka_-stöd söker_-stöd söka_-finansiering söker_-finansiering söka_-tillstånd söker_-tillstånd vara_på_plats är_på_plats finnas_på_plats finns_på_plats vara_i_drift är_i_drift vara_i_bruk är_i_bruk vara_igång är_igång utlova_
        tömma,tömmer,töms,tömmas,tömts avge,avger,avges,avgetts återta,återtar,återtas,återtagits dra:s+in ta:s+fram ta:s+bort ta:s+över ta:s+ned
        lägga:s+om lägga:s+ned lägga:s+ner
        lägga:s+in lägga:s+fram lägga:s+upp lägga:s+ut
        sätta:s+upp sätta:s+in sätta_ut sätter_ut sätts_ut sättas_ut sätta:s+igen sätta:s+igång sätta_i_gång sätts_i_gång sättas_i_gång
        bygg:de+om bygg:de+ut bygg:de+till bygga,byggas+om bygga,byggas+ut bygga,byggas+till göra:s+om göra:s+klar
        byta,byter,byts,bytas,bytt,bytts,bytta+ut byta,byter,byts+namn köpa:s+in del:a+ut del:a+in del:a+upp skift:a+ut
        föra,förs,föras,fört,förts,förda+över föra,förs,föras,fört,förts,förda+in föra,förs,föras,förts+samman slå:s+ihop slå:s+samman
        stäng:de+ned stäng:de+av stänga,stängas+ned stänga,stängas+av koppla,kopplar,kopplas,kopplat,kopplats,kopplade+in koppla,kopplas,kopplats+ihop koppla,kopplas,kopplats+bort rust:a+upp
        följa,följer,följs,följas,följt,följts,följda+upp gå:s+igenom se:s+över hyra:s+ut hyra:s+in ge:s+ut
        räkna,räknar,räknas,räknat,räknats,räknade+om räkna,räknas,räknats+fram skriva:s+om skriva:s+under
        arbeta,arbetar,arbetas,arbetat,arbetats,arbetade+fram jobba,jobbar,jobbas,jobbats+fram arbeta,arbetar,arbetas,arbetats+om fas:a+ut bjuda:s+in
        skicka,skickar,skickas,skickat,skickats,skickade+ut sända,sänds,sändas+ut lämna,lämnar,lämnas,lämnat,lämnats,lämnade+över lämna,lämnar,lämnas,lämnat,lämnats,lämnade+in märk:te+upp märka,märkas+upp mät:te+upp måla,målas,målats+om
        dra:s+fram dra:s+igång dra:s+om säga:s+upp
        spela,spelas,spelats+in tryck:te+upp flytt:a+ihop ställa:s+ut ställa_i_ordning ställs_i_ordning ställas_i_ordning plocka,plockas,plockats+bort
        förny:a identifier:a stift:a instift:a nominer:a premier:a upphäva,upphäver,upphävs,upphävas,upphävt,upphävts,upphävda upphävda häva,hävs,hävas hävts ingå_avtal ingås_avtal underteckn:a ratificer:a fastslå:s
        kungöra,kungör,kungörs,kungöras,kungjorts annonser:a avsluta införskaff:a anskaff:a omplacer:a omstrukturer:a omorganisera riskbedöm:de riskbedöma riskanalyser:a konsekvensbedöm:de konsekvensbedöma
        överlåta:s skänk:te arrender:a upplåta:s exploater:a fastighetsbild:a markanvis:a rit:a programmer:a konfigurer:a säkerhetskopier:a krypter:a
        dräner:a isoler:a mål:a schakt:a kulverter:a stängsl:a muddr:a kalk:a återskap:a inhägn:a byggstart:a färdigprojekter:a provtryck:te spol:a trimma relin:a
        belyses godkänn:de ackrediter:a översätta:s pilottest:a fir:a provta:s valider:a auktoriser:a licensier:a schemalägg:de schemalägga:s samråd:de remitter:a remissbehandl:a
        """,
    # Work that goes on as long as its object is there (guide 5: a nameable ongoing task).
    "task": """
        stå_för står_för svara_för svarar_för ansvara_för ansvarar_för ha_hand_om har_hand_om ha_ansvar_för har_ansvar_för ha_ansvaret_för har_ansvaret_för
        sköta,sköter förvalta,förvaltar vårda,vårdar underhålla,underhåller bevaka,bevakar
        """,
    # Something each client gets or a routine that holds or not: a state one can check (M3), kind result.
    "service": """
        följa,följer,följs,följas,följts följt efterleva,efterlever,efterlevs,efterlevas iaktta,iakttas hålls hållits tillämpas_ uppnåtts besökt
        bestå_av består_av utgöras_av utgörs_av erbjud:a erbjuda,erbjuder,erbjuds,erbjudas,erbjudits,erbjudit,erbjuden,erbjudna besvar:a svara,svarar,svaras rapporter:a kontakt:a återkoppl:a
        få,får,fått meddela,meddelas,meddelar informera,informeras,informerats,informerad,informerade lämna,lämnar,lämnas,lämnat anmäl:de
        diarieför:de diarieföra diariför:de diariföra handlägg:de handläggas behandl:a betala,betalar,betalas,betalt betal:a fakturer:a leverera,levereras,levererats
        bli,blir,blivit nå,når,nås,nått uppnå,uppnår,uppnås,uppnått klara,klarar,klarat läsa,läser simma,simmar skriva,räkna fullfölja,fullföljer,fullföljt
        avslutar påbörjar gå,går,gått delta,deltar,deltagit börja,börjar vara,är,varit ha,har,haft finnas,finns,funnits finna källsortera,källsorterar
        sortera,sorterar,sorteras,sorterat,sorterats sopsortera köpa,köper,köps,köpas,köpt köra,körs,drivas,drivs täcka,täcker uppfylla,uppfyller,uppfylls,uppfyllt
        självfinansier:a hålla,håller,hålls,hållas,hållit understiga,understiger överstiga,överstiger uppgå,uppgår ligga,ligger avvika,avviker överträffa
        komma,kommer ske,sker göra,gör,göras,görs släppa,släpper,släpps släppas neka,nekar,nekas,nekats avvisa,avvisar,avvisas,avvisats avskaffa,avskaffas avgöras,avgörs placeras tillhöra,tillhör rankas,ranka
        överklagas underskrida,underskrider överskrida,överskrider,överskrids,överskridas försörjas,försörja värmas kräva,krävs kunna,kan
        träffa,träffar,träffas förekomma,förekommer utsättas,utsätts dödas omkomma,omkommer avlida,avlider drabbas upphandlas innehas bo,bor gälla,gäller tas_om_hand tas_emot hämta,hämtas,hämtats
        cykla,cyklar rösta,röstar åka,åker äta,äter röka,röker snusa,snusar dricka,dricker motionera,motionerar resa,reser pendla,pendlar arbetspendla,arbetspendlar studera,studerar panta,pantar
        värdesäkr:a ställa,ställs,ställas,ställer rätta,rättar,rättas lag:a lagas städ:a tvätt:a attester:a konter:a bokför:de bekräft:a expedier:a justeras,justerats delges delge underrätt:a
        kallas,kallats vidarebefordr:a lösa,löser,löses lösas snöröj:de snöröja plog:a sand:a sop:a halkbekämp:a klipp:te omsättas_ laddas,laddar tankas,tankar hyrs säljs_ prövas
        behöva,behöver slippa,slipper växa,växer,växt+upp besöka,besöker,besöks,besökas sammanträda,sammanträder ta_emot tar_emot utföra,utförs,utföras,utfört utse,utses erhålla,erhåller,erhållit serveras servera,serverar
        """,
    "light": """
        vara,är,varit,blir,bli ha,har,haft finnas,finns,funnits få,får,fått ge,ger,ges,gett,gav,givit kunna,kan erbjud:a erbjuda,erbjuder,erbjuds,erbjudas
        skap:a tillhandahålla,tillhandahåller,tillhandahålls hålla,håller,hålls,hållas göra,gör,göras,görs ta,tar,tas,tagit ligga,ligger ske,sker stå,står
        bedriva,bedriver,bedrivs,bedrivas ordn:a utgöra,utgör
        """,
    "modal": "ska,skall,skulle bör,borde måste får kan kommer vill",
    "perceive": """
        nöjd,nöjt,nöjda,nöjdare nöjdhet:en uppleva,upplever,upplevs,upplevas,upplevt,upplevd,upplevda upplevelse:r känna,känner,känns,kännas,känt
        tycka,tycker,tyckt anse,anser,anses uppfatt:a trygg,tryggt,trygga,tryggare trivas,trivs belåten,belåtna stolta,stolt bedöma,bedömer
        förtroende,förtroendet tillfredsställd,tillfredsställda respekterad,respekterade sedd,sedda hörd,hörda lyssnad delaktig:j delaktiga välkommen,välkomna
        positiv_till positiva_till kundnöjdhet:en medborgarnöjdhet:en brukarnöjdhet:en missnöjd,missnöjda rekommendera,rekommenderar
        trygghet:en trivsel:n0
        """,
    "know": """
        känna_till känner_till kännedom veta,vet,vetat förstå,förstår förstått insatt_i insatta_i medveten,medvetna medvetet informerade_om
        kunskap_om kunskapen_om kunskaper_om kunskaperna_om kännedom_om kännedomen_om medvetenhet_om medvetenheten_om ha_kännedom införstådda införstådd
        """,
    "up": """
        klättr:a avancer:a
        förbättr:a
        ök:a ökning:ar ökad,ökat,ökade ökande stiga,stiger,stigit,stigande höj:de höja höjning:ar växa,växer tillta,tilltar fler flera mer mera större
        högre längre förläng:de förlänga förlängning:ar snabba_upp utök:a utökad ökas förhöjd tätare stärkas_ utökning:ar
        tillväxt:en uppgång:en expander:a uppåtgående stigande växande oftare vanligare stärk:te förstärk:te bättre starkare
        """,
    "down": """
        effektiviser:a
        nedåtgående sjunkande avtagande pressa,pressas,pressats+ned pressa,pressas,pressats+ner trappa,trappas+ned dra,dras+ned minsk:a minskning:ar minskad,minskat,minskade minskande sjunka,sjunker,sjunkit,sjunkande sänk:te sänka sänkning:ar reducer:a reducering:ar reduktion:er
        avta,avtar begräns:a krympa,krymper färre mindre lägre kortare kort:a korta förkort:a förkortning:ar dra_ned dra_ner dras_ned dämp:a broms:a hejd:a försvag:a försämr:a kap:a ned ner ovanligare mer_sällan mer_sällsynt,mer_sällsynta skära,skär,skärs,skäras,skurit+ned skära,skär,skärs,skäras,skurit+ner pressa,pressas+tillbaka tränga,trängas+tillbaka hålla,hålls,hållas+nere
        gå_ned gå_ner nedgång:en minskas halver:a halvering:en upphör snabbare långsammare_ utjämn:a utjämnas
        """,
}
