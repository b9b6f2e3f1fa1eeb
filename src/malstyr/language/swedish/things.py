"""Nouns of public goals by what they let one do: count, only value, deliver, point at. Stems with codes of
``inflection``; every class is looked up as the last part of a compound too (``matavfall``, ``cykelväg``).

Source: the classes are those of the annotation guide (1-3 and 5); the words are those of Swedish budgets, environmental
objectives, waste, energy, broadband, safety and housing plans, and the indicators of Kolada.
"""

TABLES: dict[str, str] = {
    # Quantities that a register, meter or count gives: a direction of them can be checked (M2).
    "countable": """
        klimatpåverkan temperatur:er utlåning:en väntan nyttjande,nyttjandet
        alkolås:x fritidshem:m fiber,fibern livräddningsutrustning:ar legitimation:er yrkestitel,yrkestiteln
        andel:ar antal:x mängd:er volym:er nivå:er kostnad:er utgift:er intäkt:er nettokostnad:er resultat:x överskott:x
        underskott:x budgetavvikelse:r avvikelse:r soliditet:en skuld:er låneskuld:er självfinansieringsgrad:er likviditet:en
        skattesats:er utdebitering:ar avgift:er taxa,taxan,taxor,taxorna hyra,hyran,hyror,hyrorna
        pris,priset,priser,priserna prisnivå:er löneskillnad:er lön:er lönegap:x skillnad:er gap:x löneklyft:or inkomstklyft:or
        utsläpp:x koldioxidutsläpp:x växthusgas:er partikelhalt:er halt:er koncentration:er belastning:ar läckage:x läckag:n
        avfall:x restavfall:x matavfall:x hushållsavfall:x soppåse,soppåsen,soppåsar svinn:x matsvinn:x nedskräpning:en
        energi:n0 energianvändning:en energiförbrukning:en elanvändning:en elförbrukning:en användning:en förbrukning:en
        vattenförbrukning:en konsumtion:en produktion:en elproduktion:en effekt:er effektbehov:x kraft:n0 ton:x
        sjukfrånvaro,sjukfrånvaron avkastning:en räntabilitet:en anslagssparand:n kapital:et frånvaro,frånvaron närvaro,närvaron telefontillgänglighet:en systemtillgänglighet:en drifttillgänglighet:en driftstillgänglighet:en nättillgänglighet:en frisknärvaro,frisknärvaron sjuktal:x
        sjukskrivning:ar sjuklönekostnad:er personalomsättning:en omsättning:en övertid:en sysselsättningsgrad:er grad:er
        tjänstgöringsgrad:er deltid:er timanställning:ar visstidsanställning:ar arbetsskad:or tillbud:x olycka,olyckan,olyckor,olyckorna
        olycksfall:x skad:or brand,branden,bränder,bränderna dödsfall:x dödlighet:en självmord:x suicid:er döda,dödade,omkomna,skadade
        svårt_skadade brott:x våldsbrott:x inbrott:x stöld:er rån:x våld:et skadegörelse:r klotter,klottret anmälan,anmälningar,anmälningarna
        bidragstagare:n0 försörjningsstöd:x ekonomiskt_bistånd bistånd:x barnfattigdom:en fattigdom:en arbetslöshet:en
        ungdomsarbetslöshet:en långtidsarbetslöshet:en sysselsättning:en förvärvsfrekvens:er frekvens:er
        befolkning:ar invånarantal:x folkmängd:er inflyttning:en utflyttning:en nettoinflyttning:en befolkningsökning:ar
        jobb:x arbetstillfälle:n arbetstillfäll:n arbetsplats:er nyföretagand:n företag:x
        väntetid:er handläggningstid:er svarstid:er responstid:er insatstid:er utryckningstid:er restid:er ledtid:er tid:er
        kötid:er kö:er vårdtid:er leveranstid:er åktid:er vårdkö:er
        biltrafik:en trafik:en biltrafikarbet:n trafikarbet:n kollektivtrafikresand:n resand:n resenär:er bilres:or res:or
        kollektivtrafikres:or cykelres:or tjänstres:or cyklist:er cykeltrafik:en cyklande,cyklandet cykling:en
        flygresor,flygresorna bil:ar bilpendling:en pendling:en hastighet:er buller,bullret bullernivå:er
        transport:er godstransport:er körsträck:or mil fordon:x
        besök:x besökar:are besöksantal:x utlån:x lån:x boklån:x medlem,medlemmar,medlemmarna deltagar:are
        gästnatt,gästnätter,gästnätterna övernattning:ar nattgäster bokning:ar
        bostad,bostaden,bostäder,bostäderna lägenhet:er hyresrätt:er bygglov:x byggrätt:er tomt:er vakans:er vakansgrad:er
        hemlöshet:en trångboddhet:en hemlös,hemlösa vräkning:ar avhysning:ar uthyrningsgrad:er
        meritvärd:n betyg:x betygspoäng:en poäng:en slutbetyg:x genomsnittsbetyg:x examen,examina behörighet:en genomströmning:en
        avhopp:x avhoppar:are skolk:et ogiltig_frånvaro elev:er
        barngrupp:er gruppstorlek:ar barngruppsstorlek:ar personaltäthet:en lärartäthet:en täthet:en
        återinläggning:ar vårdskad:or trycksår:x fallskad:or fallolycka,fallolyckor,fallolyckorna infektion:er vårdrelaterade_infektioner
        läkemedel:x läkemedelsförskrivning:en antibiotikaförskrivning:en förskrivning:en antibiotikaanvändning:en
        läkemedelsproblem:x problem:x hyrläkare hyrpersonal:en rökare rökning:en tobaksbruk:et bruk:et
        alkoholkonsumtion:en alkoholförsäljning:en medellivslängd:er livslängd:er ohälsotal:x ohälsodag:ar sjukdag:ar vårddag:ar
        övervikt:en fetma,fetman karies tal:x mått:x index:x medelvärd:n värd:n snitt:x genomsnitt:x kvot:er
        klagomål:x synpunkt:er överklagand:n felanmälan,felanmälningar incident:er driftstopp:x driftstörning:ar avbrott:x
        fel:x svar:x svarsfrekvens:er samtal:x ärend:n ärendebalans:er balanser,balanserna e-tjänst:er
        areal:er yta,ytan,ytor,ytorna grönyt:or parkeringsyt:or skog:ar åkermark:en lokalyt:or kvadratmet:er
        upptag:x upptagning:en kväve,kvävet fosfor,fosforn koldioxid:en växthusgasutsläpp:x läckag:n
        bekämpningsmedel:x kemikalie,kemikalier,kemikalierna plast:er engångsartik:ar pappersförbrukning:en
        upphandling:ar anbud:x anbudsgivar:are leverantör:er inköp:x avtalstrohet:en
        varor,varorna livsmedel:x el:en elkraft:en biogas:en solel:en solenergi,solenergin vindkraft:en bränsle,bränslen
        vatten,vattnet dricksvatten,dricksvattnet tillskottsvatten,tillskottsvattnet ovidkommande_vatten vattenläck:or
        insamling:en återvinning:en materialåtervinning:en återbruk:et deponering:en utsortering:en matavfallsinsamling:en
        laddstation:er laddpunkt:er elbil:ar anslutning:ar abonnent:er hushåll:x
        valdeltagand:n deltagand:n deltagande,deltagandet förtroendeindex:x omplacering:ar placering:ar familjehem:m
        institutionsplacering:ar orosanmälan,orosanmälningar återfall:x återaktualisering:ar vårdplats:er
        kulturskoleelev:er föreningsaktivitet:er evenemang:x besöksnäring:en export:en
        tillväxt:en bnp skattekraft:en skatteintäkt:er investeringsvolym:er investering:ar underhållsskuld:er
        nöjdkundindex nki nmi hme nöjd-kund-index nöjd-medborgar-index nöjd-inflytande-index nii nri
        nöjdhetsgrad:er utnyttjandegrad:er beläggning:en beläggningsgrad:er måluppfyllelsegrad:er täckningsgrad:er
        kostnadstäckningsgrad:er självförsörjningsgrad:er självförsörjning:en försörjningsgrad:er fyllnadsgrad:er återvinningsgrad:er
        timm:ar medel:x budget:ar lamp:or ledighet:er
        väg:ar cykelväg:ar cykelban:or personbil:ar fordonskilometer transportarbet:n resmängd:er marktransport:er
        försäljning:en turist:er ansökan,ansökningar,ansökningarna ansökning:ar etablering:ar
        marknadsandel:ar lokalkostnad:er sjuklön:er arbetskraftsdeltagand:n jobbtillväxt:en smittspridning:en
        förorening:ar miljögift:er näringsläckag:n erosion:en översvämning:ar invånare,invånarna
        kommunalskatt:en målbalans:er kreditvärdighet:en kreditbetyg:x
        ungdomsbrott:x bostadsinbrott:x misshandel:n0 utsatt:j ofrivillig_ensamhet

        klimatavtryck:x markförbrukning:en saltförbrukning:en amortering:ar ränta,räntan,räntor,räntorna borgensåtagand:n förlust:er inkomst:er medelinkomst:er handel,handeln e-handel,e-handeln
        köptrohet:en uthyrning:ar utryckning:ar larm:x felparkering:ar överträdelse:r rattfylleri,rattfylleriet narkotika,narkotikan snusning:en vaccination:er täckning:en vaccinationstäckning:en
        recept:x remiss:er operation:er vårdtillfäll:n tillfäll:n överbeläggning:ar utskrivning:ar fallincident:er tur:er delade_turer vikarie:r konsult:er heltid:er korttidsfrånvaro,korttidsfrånvaron avgång:ar pensionsavgång:ar
        studieavbrott:x övergång:ar lästid:er bidrag:x föreningsbidrag:x stipendium,stipendiet,stipendier volontär:er aktivitetstillfäll:n bilinnehav:x partikel,partiklar,partiklarna kvävedioxid:en kvicksilver,kvicksilvret
        tungmetall:er metall:er pfas mikroplast:er salthalt:er näringsämn:n tillförsel,tillförseln näringstillförsel,näringstillförseln art:er bestånd:x djur:x träd:x areal:er kolinlagring:en oljepann:or drivmedel,drivmedlet,drivmedlen
        textil:er förpackning:ar tidning:ar utspäddning:en spill,spillet uttag:x vattenuttag:x bräddning:ar reklamation:er försening:ar punktlighet:en medelhastighet:er öppettid:er faktur:or e-fakturor skrivelse:r utskrift:er videomöt:n
        restanser fordran,fordringar likvida_medel byggandet bostadsbyggand:n byggnation:er födelsetal:x medelålder,medelåldern försörjningskvot:er utbildningsnivå:er sysselsatta arbetslösa etableringsgrad:er gods,godset parkeringsböter
        kostnadsutveckling:en nettokostnadsutveckling:en löneutveckling:en befolkningsutveckling:en prisutveckling:en brottslighet:en kriminalitet:en sjuklighet:en varaktighet:en kränkning:ar resurs:er area,arean utbetalning:ar uthyrningsbar_yta stopp:x trafikolycka,trafikolyckor singelolyckor viltolyckor rekryteringstid:er bemanning:en sjuklönedagar läkartid:er patienttid:er undervisningstid:er gymnasieexamen barnantal:x elevantal:x
        takt:er personalkontinuitet:en simkunnighet:en följsamhet:en läsare följare visningar sidvisningar nedladdningar inloggning:ar klick träff:ar deltagartillfäll:n aktivitetstimm:ar arbetslöshetsnivå:er vistelsetid:er trängsel,trängseln reslängd:er skuldsättning:en överskuldsättning:en
        utvandring:en invandring:en folkökning:en återflyttning:en bränsleförbrukning:en torrötning:en rötning:en slam,slammet rötslam,rötslammet skräp,skräpet fimpar gifter,gifterna kadmium bly,blyet utfiskning:en nettotillskott:x
        psykofarmaka läkarbesök:x hembesök:x sjukresor vårdbesök:x akutbesök:x utsläppsnivå:er kapitalkostnad:er driftkostnad:er effektivitetsvinst:er prishöjning:ar taxehöjning:ar placeringsdygn:x vårddygn:x dygn:x
        skjutning:ar biljett:er inskrivning:ar körkort:x egen_försörjning trygghetslarm_ larmtid:er hjälptid:er framkörningstid:er besked:x avslag:x bifall:x tillstånd:x antagningspoäng:en frånvarotimm:ar långtidsfrånvaro,långtidsfrånvaron
        """,
    # What only a number can better: "soliditeten ska stärkas", "bättre betyg".
    "score": """
        index:x andel:ar meritvärd:n betyg:x nki nmi hme nii poäng:en resultat:x soliditet:en likviditet:en självfinansieringsgrad:er kreditvärdighet:en
        skattekraft:en nettokostnadsandel:ar betalningsförmåga_ närvaro,närvaron frisknärvaro,frisknärvaron punktlighet:en genomströmning:en svarsfrekvens:er överskott:x placering:ar rankning:en ranking:en
        """,
    # Constructs: no direction of them can be checked without a share, index or instrument (guide 2, "False for").
    "construct": """
        natur:en förändring:ar -ton:en stuprör:x ortscentrum tröskel,tröskeln,trösklar,trösklarna en_resa status,statusen hjärta,hjärtat själ:en sätt_att förflyttning:ar nya_grepp nytt_grepp utrymme_för steg_framåt ben,benen kapitel,kapitlet guldkant:en morgondag:en ledstjärn:or krafttag:et omtag:et styrk:or språng:et kliv:x riktning:ar anda,andan leend:n
        syn beroend:n beroende,beroendet delaktighet:en
        fokus,fokuset arbete,arbetet satsning:ar medverkan samsyn,samsynen förankring:en uppmärksamhet:en prioritering:ar respekt:en hänsyn:en
        tolerans:en acceptans:en insyn:en genomslag:et nytta,nyttan samhällsnytta,samhällsnyttan mervärd:n potential:er trovärdighet:en legitimitet:en
        rörlighet:en bredd:en omtanke,omtanken möjliggörand:n påverkan miljöpåverkan miljöarbete,miljöarbetet folkbildning:en rörelse,rörelsen
        villkor:x uppväxtvillkor:x levnadsvillkor:x bildning:en förutsägbarhet:en förnyelse,förnyelsen digital_mognad kompetensförsörjning:en
        samspel:x utbyte,utbytet erfarenhetsutbyt:n kraftsamling:en självkänsla,självkänslan egenmakt:en känsl:or ställning:en närhet:en charm:en
        trygghet:en trivsel:n0 nöjdhet:en engagemang:et delaktighet:en kvalité:er kvalitet:er kunskap:er kännedom:en
        tillgänglighet:en förmåg:or attraktivitet:en attraktionskraft:en jämställdhet:en jämlikhet:en folkhälsa,folkhälsan
        blick:en takt:en tempo:t ribba:n hälsa,hälsan välfärd:en välmående,välmåendet välbefinnand:n inflytand:n förtroende,förtroendet tillit:en tilltro,tilltron
        förståelse:r medvetenhet:en kompetens:er samverkan samarbet:n samordning:en dialog:er kommunikation:en bemötand:n
        service,servicen serviceniv:n effektivitet:en produktivitet:en flexibilitet:en mångfald:en integration:en
        gemenskap:en samhörighet:en sammanhållning:en stolthet:en arbetsglädje:n0 motivation:en kreativitet:en nytänkand:n
        innovation:er innovationsförmåg:or konkurrenskraft:en livskvalitet:en livskraft:en hållbarhet:en uthållighet:en
        stabilitet:en robusthet:en beredskap:en säkerhet:en rättssäkerhet:en likvärdighet:en rättvis:or transparens:en öppenhet:en
        tydlighet:en struktur:er förutsättning:ar möjlighet:er valfrihet:en självständighet:en självbestämmand:n
        lärande,lärandet utveckling:en måluppfyllelse:r studiero,studieron lust:en lusten
        företagsklimat:et näringslivsklimat:et arbetsklimat:et klimat:et arbetsmiljö:er arbetssituation:er boendemiljö:er
        livsmiljö:er miljö:er utemiljö:er lärmiljö:er kultur:er kulturliv:et föreningsliv:et näringsliv:et friluftsliv:et stadsliv:et
        demokrati,demokratin ledarskap:et medarbetarskap:et värdskap:et styrning:en ledning:en planering:en
        resurseffektivitet:en kostnadseffektivitet:en ekonomi:er hushållning:en balans:er
        vision:er värdegrund:er identitet:er varumärk:n anseend:n image profil:er synlighet:en framkomlighet:en
        naturvärd:n kulturvärd:n biologisk_mångfald djurliv:et växtliv:et kulturmiljö:er landskap:x luftkvalitet:en
        luft:en vattenkvalitet:en resiliens:en klimatanpassning:en standard:er utbud:et
        frihet:en mänskliga_rättigheter rättighet:er ansvar:et ansvarstagand:n helhetssyn:en insikt:er
        verksamhet:er process:er organisation:er arbetssätt:x samhälle,samhället samhällsutveckling:en
        digitalisering:en omställning:en utanförskap:et segregation:en utsatthet:en ohälsa,ohälsan psykisk_ohälsa
        diskriminering:en mobbning:en stress:en oro,oron ensamhet:en ojämlikhet:er diskrepans:er
        attityd:er intress:n vilj:or läslust:en rörelseglädje:n0 inkludering:en rekreation:en upplevelse:r
        bostadsmarknad:er arbetsmarknad:er centrum,centrumet stadskärn:or landsbygd:er boend:n
        tillgång,tillgången kris:er nyfikenhet:en grönska,grönskan skönhet:en inriktning:ar prägel:n0 karaktär:en perspektiv:x synsätt:x förhållningssätt:x målbild:er ambition:er tanke,tanken delaktighetskultur beslutsfattande,beslutsfattandet
        lärmiljö:er kompetensutveckling:en handlingskraft:en mognad:en framtidstro,framtidstron sammanhang:et kontext:er livschans:er makt:en självförtroende,självförtroendet relation:er bemötandekultur röst
        kontinuitet:en helhet:er koppling:ar profilering:en initiativ:et framförhållning:en omfattning:en kapacitet:en redundansförmåga motståndskraft:en civilsamhälle,civilsamhället
        arbetsro,arbetsron grundläggande_värden värde,värden stöd:et utmaning:ar

        handlingsutrymm:n jämställdhetsintegrering:en klyft:or välstånd:et läge,läget glädje:n0 empati,empatin solidaritet:en medbestämmand:n bestämmand:n ordning_och_reda variation:en redundans:en naturkontakt:en egenvård:en återhämtning:en självförsörjning:en beteendeförändring:ar van:or upptäckt:er puls:en anpassning:ar personcentrering:en individualisering:en föräldraskap:et nykterhet:en folkbildningsarbet:n skaparkraft:en drivkraft:er dragningskraft:en utvecklingskraft:en innovationskraft:en förändringskraft:en
        omvärldsbevakning:en samhällsservice,samhällsservicen digital_delaktighet livsvillkor:x hälsoläg:n självförtroend:n jämlik_hälsa arbetsliv:et samhällsliv:et familjeliv:et idrottsliv:et kulturarv:et skaparglädje:n0
        överblick:en känsla,känslan vi-känsla vi-känslan atmosfär:en stämning:en anda,andan kvalitetsarbet:n jämställdhetsarbet:n miljöarbet:n klimatarbet:n integrationsarbet:n trygghetsarbet:n folkhälsoarbet:n
        gestaltning:en arkitektur:en stadsmiljö:er gaturum:m mänsklighet:en gästfrihet:en tolkning:ar beslutsunderlag:x_ nytänk:et helhetstänk:et framgång:ar förhållningssätt:et berättelse:r värld:ar jämvikt:en rättstrygghet:en livsstil:ar levnadsvan:or kostvan:or matvan:or
        lärprocess:er skolutveckling:en verksamhetsutveckling:en organisationsutveckling:en landsbygdsutveckling:en näringslivsutveckling:en centrumutveckling:en utvecklingsmöjlighet:er karriärmöjlighet:er socialt_kapital sociala_kapital sociala_kapitalet
        problematik:en svårighet:er hinder,hindren barriär:er fördomar,fördomarna stereotyp:er normer,normerna könsrolls:n makt,makten maktfördelning:en inkluderand:n bemyndigand:n egenansvar:et
        läsförmåg:or språkutveckling:en språkkunskap:er ordförråd:et arbetsförmåg:or läsintress:n kulturintress:n teknikintress:n entreprenörskap:et företagsamhet:en företagaranda,företagarandan framtidsutsikt:er
        ensamhet:en isolering:en otrygghet:en våldsutsatthet:en arbetsbelastning:en arbetsvillkor:x anställningsvillkor:x rörelsefrihet:en skötsel,skötseln renhållning:en tillsynsarbet:n
        """,
    # Things one can make, finish and show (M3, and the kind activity).
    "deliverable": """
        organisationsförändring:ar fastighet:er ritning:ar årsräkning:ar protokoll:x formulär:x bestämmelse:r övergångsställ:n -akt:er platser
        avlopp:x brev:x loggbok,loggboken,loggböcker,loggböckerna servicedeklaration:er
        webbsid:or intranätsid:or startsid:or magasin:x förråd:x paviljong:er maträtt:er matsedel,matsedlar pjäs:er mätar:are servicekontor:x cykelstråk:x radhus:x
        plan:er handlingsplan:er program:m policy,policyn,policyer,policys,policies strategi:er riktlinje:r rutin:er system:x modell:er
        åtgärdsplan:er budget:ar bokslut:x årsredovisning:ar delårsrapport:er mål:x_ mätetal:x nyckeltal:x indikator:er
        webbplats:er hemsid:or portal:er e-tjänst:er app,appen,appar,apparna databas:er regist:x register,registret handbok,handboken,handböcker
        manual:er mall:ar checklist:or blankett:er avtal:x överenskommelse:r beslut:x förslag:x utredning:ar rapport:er analys:er
        kartläggning:ar inventering:ar utvärdering:ar uppföljning:ar enkät:er undersökning:ar mätning:ar utbildning:ar kurs:er
        försöksverksamhet:er pilotverksamhet:er seminarium,seminariet,seminarier,seminarierna workshop,workshopen,workshops,workshoppar konferens:er kampanj:er projekt:x
        pilotprojekt:x förstudie,förstudien,förstudier möt:n temadag:ar föreläsning:ar introduktionsprogram:m
        organisationsplan:er översikt:er översiktsplan:er detaljplan:er kart:or certifiering:ar diplomering:ar
        redovisning:ar sammanställning:ar broschyr:er informationsmaterial:et material:et katalog:er kalend:x kalender,kalendern
        diarium,diariet arkiv:x dokument:x text:er styrdokument:x reglement:n0 reglemente,reglementet delegationsordning:ar dokumentation:en
        förskola,förskolan,förskolor,förskolorna skola,skolan,skolor,skolorna bibliotek:x idrottshall:ar hall:ar simhall:ar badhus:x
        ishall:ar arena,arenan lekplats:er park:er bro,bron,broar rondell:er cykelväg:ar gångväg:ar cykelban:or
        hållplats:er pendlarparkering:ar parkering:ar parkeringsplats:er laddstolp:ar laddstation:er återvinningscentral:er
        solcellsanläggning:ar solcell:er anläggning:ar reningsverk:et vattenverk:et vattentorn:et överföringsledning:ar ledning:ar
        vattenskyddsområd:n naturreservat:x våtmark:er byggnad:er lokal:er boende,boendet boendeplats:er gruppbostad,gruppbostäder
        särskilt_boende äldreboend:n vårdcentral:er trygghetsboend:n mötesplats:er fritidsgård:ar familjecentral:er ungdomsmottagning:ar
        medborgarkontor:et kontaktcenter,kontaktcentret servicecenter,servicecentret kundtjänst:en
        medlemskap:et råd:x nätverk:x forum:x arbetsgrupp:er styrgrupp:er funktion:er tjänst:er tjänstebeskrivning:ar
        samtal:x medarbetarsamtal:x lönesamtal:x individuell_plan utvecklingsplan:er genomförandeplan:er vårdplan:er
        test:x övning:ar krisövning:ar brandövning:ar kontroll:er revision:er tillsynsbesök:x tillsyn:en besiktning:ar
        bredbandsnät:et fibernät:et nät:x nätverk:x plattform:ar programvar:or licens:er server,servern,servrar serverhall:ar modul:er
        investering:ar nyinvestering:ar reinvestering:ar upphandling:ar ramavtal:x leverantörsavtal:x
        försök:x pilot:er introduktion:en utställning:ar evenemang:x festival:er arrangemang:x konsert:er föreställning:ar
        aktivitet:er åtgärd:er insats:er ansökan,ansökningar statistik:en jämförelse:r lista,listan,listor förteckning:ar
        taxa,taxan bedömning:ar beräkning:ar lägesbild:er yttrande,yttrandet,yttranden klassificering:ar informationssäkerhetsklassning:ar riskanalys:er sårbarhetsanalys:er konsekvensanalys:er
        sanering:ar ombyggnad:er tillbyggnad:er renovering:ar ombyggnation:er nybyggnation:er utbyggnad:er
        redundans nattvandring:ar guide,guiden,guider formulering:ar arbetssätt:x värdegrundsdokument:x
        energikartläggning:ar energideklaration:er klimatbokslut:x klimatbudget:ar avfallsplan:er cykelplan:er trafikplan:er
        grönplan:er skyltning:en skylt:ar hämtställ:n kök:et tillagningskök:et butik:er återbruksbutik:er fritidsbank:en
        praktikplats:er feriearbet:n feriejobb:et sommarjobb:et jobbspår:x lärlingsplats:er traineeprogram:m
        barnomsorg:en skolskjuts:ar färdtjänst:en hemtjänst:en läxhjälp:en busskort:et trygghetslarm:et modersmålsundervisning:en simundervisning:en
        infrastruktur:er värdegrund:er översyn:er genomlysning:ar behovsanalys:er
        anslagsfinansiering:en ledningssystem:x kvalitetsledningssystem:et miljöledningssystem:et intranät:et
        samverkansavtal:x verksamhetsberättelse:r revisionsberättelse:r levnadsberättelse:r jämställdhetsintegrering:en lönekartläggning:ar arbetsmarknadsnämnd:er nämnd:er

        mark:er markområd:n strategi_och_plan förordning:ar stadga,stadgan,stadgor föreskrift:er direktiv:x ägardirektiv:x bolagsordning:ar arbetsordning:ar policydokument:x visionsdokument:x målbildsdokument:x ordningsregl:er regelverk:et
        vägledning:ar fond:er stiftelse:r scen:er samordnar:are kunskapsunderlag:x beslutsunderlag:x underlag:x faktablad:x informationsblad:x lägesrapport:er årsrapport:er månadsrapport:er prognos:er tertialrapport:er promemoria,promemorian skrift:er bok,boken,böcker,böckerna bilderbok film:er
        poddar,podd,podden utskick:x affisch:er folder,foldern,foldrar karttjänst:er kartläsning:ar kanal:er nyhetsbrev:x sms-tjänst:er chatt:en chattbot:ar e-arkiv:et verksamhetssystem:x ärendehanteringssystem:x ekonomisystem:x bokningssystem:x
        passersystem:x larmsystem:x styrsystem:x betalsystem:x lås:x kamera,kameran,kameror,kamerorna sensor:er skärm:ar dator:er surfplatt:or lärplatt:or läsplatt:or telefon:er telefonväxel,telefonväxeln växel,växeln
        cirkulationsplats:er rondell:er möbel,möbler,möblerna inventarier redskap:x bassäng:er omklädningsrum:m rum:m fönster,fönstren tak:x fasad:er hiss:ar ventilationsanläggning:ar ventilation:en värmepump:ar panncentral:er belysning:en gatubelysning:en armatur:er bänk:ar papperskorg:ar soptunn:or
        kärl:x avfallskärl:x sopkärl:x toalett:er gata,gatan,gator,gatorna torg:x trottoar:er gångban:or stig:ar led:er vandringsled:er elljusspår:x spår:x motionsspår:x konstgräsplan:er fotbollsplan:er idrottsplats:er skatepark:er utegym:m
        hundrastgård:ar badplats:er brygga,bryggan,bryggor kaj:er hamn:ar småbåtshamn:ar kyrkogård:ar minneslund:ar koloniområd:n odlingslott:er skolgård:ar innergård:ar garanti:er museum,museet,museer,museerna deponi:er infart:er laboratorium,laboratoriet,laboratorier filial:er grupp:er vandringshinder,vandringshindret,vandringshindren farthinder,farthindret,farthindren industriområd:n verksamhetsområd:n tomter,tomterna bostadsområd:n kvarter:x busslinje:r linje:r
        gymnasium,gymnasiet gymnasieprogram:m vuxenutbildning:en särskol:or -centrum:x -centret,-centra centrum_för brandstation:er ambulansstation:er räddningsstation:er polisstation:er familjehemscentral:en
        avdelning:ar mottagning:ar ungdomsmottagning:ar öppenvårdsmottagning:ar behandlingshem:m korttidsboend:n demensboend:n gruppboend:n servicebostad,servicebostäder studentbostad,studentbostäder jourbostad,jourbostäder
        befattning:ar ombud:x ambassadör:er koordinator:er pool:er bemanningspool:en vikariepool:en team:et teamet krisgrupp:er referensgrupp:er projektgrupp:er samverkansgrupp:er beredning:ar fullmäktigeberedning:ar kommitté:er utskott:x
        pris:x_ stipendium utmärkelse:r tävling:ar mässa,mässan,mässor läger,lägret lovaktivitet:er prova-på-dag:ar öppet_hus invigning:ar jubileum,jubileet vernissage,vernissagen skolbiotillfäll:n samrådsmöt:n dialogmöt:n
        organisation:er organisationsmodell:er medborgarlöft:n partnerskap:x upphandlingsunderlag:x förfrågningsunderlag:x kravspecifikation:er uppdragsbeskrivning:ar arbetsbeskrivning:ar befattningsbeskrivning:ar processbeskrivning:ar lägesbeskrivning:ar version:er handlingar,handlingarna
        -station:er -central:er -mast:er -maskin:er -vagn:ar -båt:ar -kran:ar -pump:ar -pann:or -tank:ar -luck:or -dörr:ar -grind:ar -staket:x
        -mur:ar -trapp:or -ramp:er -räck:n -stängsel,-stängslet -kabel,-kabeln,-kablar,-kablarna -rör:x -brunn:ar -damm:ar -kulvert:ar -filter,-filtret
        -bord:x -stol:ar -säng:ar -apparat:er -utrustning:ar -verktyg:x -golv:x -vägg:ar -port:ar -tunnel,-tunneln,-tunnlar,-tunnlarna -viadukt:er
        -pir:ar -sluss:ar -dik:n -vall:ar -plank:x -bås:x -skåp:x -hyll:or -tavl:or -kass:or -automat:er -kiosk:er -stall:x -lad:or -garag:n -depå:er
        -ställ:x -hytt:er -torn:x -ban:or -duk:ar -matt:or -ugn:ar -spis:ar -batteri:er -panel:er -aggregat:x -turbin:er -generator:er -korsning:ar
        -café,-caféet,-caféer,-caféerna -skydd:x -orientering:ar -norm:er -hus:x -gård:ar -plats:er
        """,
    # Counts of the organisation's own doings: a number of these is an activity (guide 5.1 "count of own actions").
    "own": """
        trygghetsvandring:ar brukarråd:x medborgarråd:x ungdomsråd:x skolråd:x pensionärsråd:x hearing:ar matråd:x elevråd:x föräldraråd:x anhörigträff:ar medborgarmöt:n
        upphandling:ar utbildning:ar kurs:er utbildningstillfäll:n informationsmöt:n möt:n träff:ar dialogmöt:n medborgardialog:er
        dialog:er kunddialog:er företagsbesök:x_ tillsynsbesök:x kontroll:er inspektion:er revision:er besiktning:ar kampanj:er
        projekt:x åtgärd:er aktivitet:er insats:er workshop,workshops,workshoppar seminarium,seminarier konferens:er övning:ar
        krisövning:ar brandövning:ar evenemang:x arrangemang:x föreläsning:ar temadag:ar utställning:ar programpunkt:er
        e-tjänst:er app,appar handlingsplan:er detaljplan:er plan:er rapport:er utvärdering:ar mätning:ar enkät:er undersökning:ar
        inventering:ar medarbetarsamtal:x lönesamtal:x pilotprojekt:x försök:x internkontroll:er skyddsrond:er egenkontroll:er
        gallring:ar nyhetsbrev:x pressmeddelande,pressmeddelanden skola,skolor förskola,förskolor lekplats:er laddstolp:ar laddstation:er
        parkeringsplats:er cykelparkering:ar återvinningsstation:er hållplats:er gruppbostad,gruppbostäder solcellsanläggning:ar
        våtmark:er naturreservat:x detaljplaneförslag:x feriejobb:x praktikplats:er förbättringsförslag:x revidering:ar
        aktivitetsdag:ar friluftsdag:ar studiebesök:x informationstillfäll:n frukostmöt:n mässor,mässa föräldramöt:n föräldrautbildning:ar
        konsert:er föreställning:ar författarbesök:x kulturarrangemang:x provtagning:ar tillsyn:en kapitel återbruksprojekt:x
        nätverksträff:ar inköp:x_ cykelväg:ar vattenskyddsområd:n

        medborgarlöft:n samråd:x hembesök:x_ rådslag:x temakväll:ar lovaktivitet:er utbildningsdag:ar planeringsdag:ar kompetensutvecklingsdag:ar hälsosamtal:x_ tillsynskampanj:er granskning:ar stickprov:x
        mötesplats:er_ mässa,mässor konferens:er författarkväll:ar sagostund:er bokprat:et visning:ar guidning:ar marknadsföringskampanj:er nyhetsbrev:x kulturevenemang:x festival:er förstudi:or
        utredning:ar kartläggning:ar analys:er översyn:er riktlinje:r rutin:er_ lekplats:er utegym:m papperskorg:ar cykelställ:x hundrastgård:ar odlingslott:er_
        """,
    # The organisation that sets the goal, its parts and its offices: what they do is a doing of its own (guide 5).
    "organ": """
        nämnd:er förvaltning:ar sektor:er enhet:er verksamhet:er avdelning:ar bolag:x kommunstyrelse:n0 kommunstyrelsen regionstyrelsen fullmäktige
        ledningsgrupp:er styrelse:r kontor:x chef:er rektor:er skol:or förskol:or arbetslag:x arbetsgrupp:er styrgrupp:er stab:er kommun:er region:er landsting:x stad staden
        handläggar:are direktör:er ekonom:er controller controllern samordnar:are sekreterar:are bibliotek:x förbund:x räddningstjänst:en socialtjänst:en fritidsgård:ar myndighet:er universitet:x högskol:or lärosät:n länsstyrelse:n0 arbetsförmedling:en vi
        """,
    # Somebody: what a perception or a right can be of (guide 1a).
    "people": """
        arkitekt:er ingenjör:er utvecklar:are vaktmästar:are vaktar:are vårdar:are konsulent:er inspektör:er jurist:er -värd:ar mentor:er bibliotekarie:r skolsköterska,skolsköterskan,skolsköterskor tolk:ar
        röstmottagar:are rådgivar:are lots:ar strateg:er förmedlar:are
        invånar:are medborgar:are kommuninvånar:are kommunmedborgar:are brukar:are kund:er klient:er patient:er elev:er barn:x
        barnen ungdom:ar unga ungas äldre äldres pension:er pensionär:er kvinna,kvinnor,kvinnorna,kvinnors man,män,männen,mäns flicka,flickor,flickorna
        pojk:ar pojke,pojkar,pojkarna förälder,föräldrar,föräldrarna vårdnadshavar:are anhörig:j anhöriga medarbetar:are anställd:j anställda
        chef:er ledare,ledarna lärar:are pedagog:er rektor:er personal:en undersköterska,undersköterskor sjuksköterska,sjuksköterskor läkar:are
        student:er studerande,studerandena företagar:are företag:x näringsidkar:are förening:ar besökar:are turist:er resenär:er pendlar:are
        hyresgäst:er boende,boendena sökand:n sökande nyanländ:j nyanlända flykting:ar personer,person,personen,personerna människa,människor,människorna,människors
        hushåll:x familj:er fastighetsägar:are abonnent:er låntagar:are väljar:are bilist:er cyklist:er fotgängar:are
        funktionsnedsatt:j funktionshindrad:j deltagar:are gäst:er matgäst:er ledamot,ledamöter,ledamöterna politiker,politikern,politikerna,politikers politiker,politikerna
        förtroendevald:j förtroendevalda lokalvårdar:are vårdtagar:are hemtjänsttagar:are omsorgstagar:are bibliotekspersonal:en handläggar:are
        kommun:er enhet:er förvaltning:ar nämnd:er bolag:et_ skol:or förskol:or boenden arbetsplats:er verksamhetsställ:n
        årskurs:er avgångselev:er niondeklassar:are gymnasieelev:er förskolebarn:x fastighet:er bostad,bostäder,bostäderna
        byggnad:er lokal:er bilar,fordon,bussar,fordonen,bussarna,bilarna användar:are leverantör:er anmälar:are
        försäkrade,försäkrad arbetslösa,arbetslös nyanställda inskrivna sjukskrivna långtidsarbetslösa resande,resandena allmänhet:en arbetssökand:n arbetssökande ungdomarna asylsökande ensamkommande barnfamilj:er familjehem:m grundskol:or
        gymnasi:ium särskol:or bibliotek:x vårdcentral:er sjukhus:x myndighet:er utförar:are entreprenör:er konsument:er
        samverkanspart:er intressent:er sommargäst:er cykelpendlar:are tonåring:ar åring:ar seniorer,senior brottsoffer,brottsoffren

        nyinflyttad,nyinflyttade inflyttade lundabo:r gotlänning:ar stockholmar:are göteborgar:are huddingebo:r vuxna,vuxen seniorer nattvandrar:are idrottsförening:ar byalag:x samfällighet:er bostadsrättsförening:ar lantbrukar:are markägar:are villaägar:are
        socialsekreterar:are biståndshandläggar:are skolledar:are förstelärar:are förskollärar:are fritidspedagog:er kurator:er skolkurator:er omsorgsassistent:er personliga_assistenter assistent:er brandmän,brandman kock,kockar
        måltidsgäst:er matgäst:er biblioteksbesökar:are museibesökar:are badgäst:er trafikant:er fotgängar:are gående cyklande bilförar:are yrkesverksamma föräldralediga gravida nyblivna_föräldrar
        missbrukar:are hemlösa våldsutsatta brottsutsatta närstående nära_anhöriga kontaktperson:er god_man,gode_män volontär:er praktikant:er lärling:ar skolungdom:ar gymnasist:er högstadieelev:er lågstadieelev:er mellanstadieelev:er
        hyresvärd:ar exploatör:er byggherr:ar sökanden konstnär:er kulturskapar:are kulturutövar:are idrottar:are ledsagar:are vårdpersonal:en omsorgspersonal:en skolpersonal:en kommunanställda tjänsteman,tjänstemän tjänstepersoner
        """,
}
