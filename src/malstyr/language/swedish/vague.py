"""Words that take the measure out of a goal, by the reason why.

Source: annotation guide 1 and 2; design 6: a vague word is a fault only where no number or unit carries it.
"""

TABLES: dict[str, str] = {
    # A value that two readers place differently.
    "value": """
        långt_fram långt_framme modig:j rätt_beslut trevlig:j härlig:j skön,skönt,sköna fin,fint,fina mysig:j lugn,lugnt,lugna glad,glatt,glada pigg,pigga angenäm,angenämt,angenäma berikande givande
        lärorik:j rolig:j vällagad,vällagat,vällagade aptitlig:j vänlig:j hjälpsam,hjälpsamma artig:j korrekt:a_ omtänksam,omtänksamma generös,generösa
        kraftfull:j ambitiös,ambitiöst,ambitiösa visionär:a stolt:t frisk:a livfull:j charmig:j pulserande sammanhållen,sammanhållna sammanhållet välplaner:ad
        genuin,genuint,genuina naturskön,natursköna kvalitativt högkvalitativ:j värdeskapande lärande nytänkande förtroendefull:j konstruktiv:j
        god,gott,goda bra bättre bäst,bästa hög,högt,höga låg,lågt,låga högsta_möjliga attraktiv:j trygg,tryggt,trygga trivsam:j trivsamma effektiv:j modern,modernt,moderna
        hållbar:j sund,sunt,sunda nyskapande ledande främst,främsta framstående välfungerande väl_fungerande utmärkt,utmärkta
        engager:ad engagerad,engagerade engagerande kreativ:j innovativ:j flexibel,flexibelt,flexibla tydlig:j öppen,öppet,öppna levande dynamisk:j
        kostnadseffektiv:j resurseffektiv:j ändamålsenlig:j professionell:j kompetent:j serviceinriktad:j kundorienterad kundfokuserad
        medborgarfokuserad respektfull:j värdig:j jämlik:j jämställd,jämställt,jämställda likvärdig:j rättvis:j rättssäker,rättssäkert,rättssäkra
        tillgänglig:j säker,säkert,säkra stabil:j robust:j uthållig:j långsiktig:j strategisk:j aktiv:j proaktiv:j positiv:j stark,starkt,starka
        framgångsrik:j konkurrenskraftig:j livskraftig:j vacker,vackert,vackra inbjudande välkomnande varierad,varierat,varierade mångsidig:j
        rik,rikt,rika frisk,friskt,friska ren,rent,rena näringsriktig:j stimulerande inspirerande utmanande meningsfull:j adekvat:t
        lämplig:j rimlig:j tillräcklig:j optimal:j smidig:j enkel,enkelt,enkla lättillgänglig:j användarvänlig:j barnvänlig:j familjevänlig:j
        miljövänlig:j miljöanpassad,miljöanpassade klimatsmart,klimatsmarta smart,smarta spännande intressant:t unik:j bred,brett,breda snabb,snabbt,snabba
        harmonisk:j inkluderande integrer:ad demokratisk:j kulturell:j kvalitativ:j kvalitetssäkr:a kvalitetssäkrad hälsosam:j hälsosamma giftfri,giftfritt,giftfria
        storslagen,storslagna ekonomiskt_hållbar socialt_hållbar resilient:t ansvarsfull:j ansvarstagande tillförlitlig:j pålitlig:j
        transparent:t synlig:j välkänd:t känd,kända erkänd,erkända förebild:er ambassadör:er föregångar:are föregångskommun:er föredöm:n framkant frontlinje spjutspets
        i_framkant topp i_toppklass världsklass toppklass motiverad,motiverade delaktig:j stolt,stolta trivs trivas likvärdiga begripliga begriplig:j
        genomtänkt,genomtänkta strukturer:ad strukturerat systematiskt ömsesidig:j gynnsam:j gynnsamma välskött,välskötta välmående
        kunnig:j lyhörd:t sedd,sett,sedda hörd,hört,hörda professionellt kundanpass:ad behovsanpass:ad individanpass:ad verksamhetsanpassad prisvärd:t rättvisande
        tillfredsställande acceptabel,acceptabla ansvar självklar,självklart,självklara naturlig:j rättvist levnadskraftig:j expansiv:j
        företagsvänlig:j näringslivsvänlig:j balanser:ad anpass:ad anpassat nöjd,nöjda lustfylld:t likställd lätt,lätta lättare enklare tydligare smidigare rättvisare evidensbaser:ad kunskapsbaser:ad behovsbaser:ad forskningsbaser:ad väl nära klok:j förnuftig:j varsam:j varsamma viktig:j angelägen,angeläget,angelägna betydelsefull:j nödvändig:j avgörande central:j rimligt rätt_sätt nytt_kapitel resa_mot resan_mot i_tiden nästa_kapitel rätt_kompetens rätt_stöd rätt_insats rätt_insatser rätt_vård rätt_hjälp rätt_resurser rätt_bemanning rätt_förutsättningar rätt_kunskap rätt_nivå med_omsorg skyndsam:j tidig:j smidigt skyndsamma hemtrevlig:j upplevelserik:j
        """,
    # Of these, what is only praised, and by no survey: a number of what is so counts nothing.
    "taste": """
        modig:j klok:j meningsfull:j god,gott,goda fin,fint,fina vacker,vackert,vackra trevlig:j härlig:j stolt:t rolig:j spännande
        onödig:j fantastisk:j genial:j underbar:t minnesvärd:t magisk:j positiv:j
        """,
    # Takes the level away, or makes the promise depend.
    "hedge": """
        i_sikte på_riktigt liknande_kommuner jämförbara_kommuner motsvarande_kommuner liknande_kommuners jämförbara_kommuners motsvarande_kommuners likvärdiga_kommuner andra_kommuner övriga_kommuner liknande_regioner jämförbara_regioner
        mest_nytta störst_nytta bäst_nytta motsvara_efterfrågan motsvarar_efterfrågan möta_efterfrågan möter_efterfrågan motsvara_behovet motsvarar_behovet motsvara_behoven motsvarar_behoven svara_mot svarar_mot
        i_takt_med efter_behov utifrån_behov vid_tillfälle efter_förmåga i_den_utsträckning efterfrågestyr:d där_det_är när_det_är om_det_är där_så_är när_så_är då_så_är där_det_passar när_det_passar där_det_behövs när_det_behövs i_mesta_möjliga utifrån_möjligheterna i_största_möjliga på_bästa i_relevanta vid_lämpliga
        så_hög så_högt så_höga så_låg så_lågt så_låga så_långt så_mycket så_lite så_få så_många så_god så_gott så_bra så_stor så_stora så_liten så_litet så_små
        möjligt möjligaste vid_behov om_möjligt i_möjligaste_mån i_den_mån i_mån_av eventuell:j rimlig:j lämplig:j i_första_hand företrädesvis om_så_krävs när_så_krävs när_så_är_lämpligt på_sikt långsiktigt
        i_huvudsak i_stort_sett huvudsakligen vissa viss,visst några mestadels oftast normalt i_normalfallet i_regel ungefär_som tillräckligt
        sträv:a eftersträv:a ambition:er ambitionen försök:a försöka,försöker gärna helst framöver framtiden
        """,
    "continuous": """
        alltid löpande ständigt ständig,ständiga kontinuerlig:j fortlöpande fortsatt fortsätta på_sikt långsiktigt långsiktig,långsiktiga framtiden framöver
        dagligen varje_dag även_i_fortsättningen i_fortsättningen snarast successivt
        """,
    "universal": "alla,allas,allt,all samtliga,samtlig,samtligt varje,varenda ingen,inget,inga var_och_en samtligas 100_procent enbart uteslutande undantagslöst full,fullt den_som",
    # Names nobody (guide 1: not (a)).
    "nobody": """
        vi,oss,vår,vårt,våra alla,allas man verksamhet:er verksamheten process:er processerna samhällsutveckling:en dessa det den de detta
        generation:er saker ting grejer organisation:er organisationen arbetet arbete många flera andra denna fler
        """,
    # A state that is or is not so, whoever looks (M3).
    "state": """
        i_arbete på_heltid badbar:j drickbar:j farbar:j körbar:j
        fossilfri,fossilfritt,fossilfria fossilbränslefri,fossilbränslefritt,fossilbränslefria fossiloberoende klimatneutral:j klimatpositiv:j koldioxidneutral:j
        rökfri,rökfritt,rökfria tobaksfri,tobaksfritt,tobaksfria alkoholfri,alkoholfritt,alkoholfria drogfri,drogfria avgiftsfri,avgiftsfritt,avgiftsfria
        kostnadsfri,kostnadsfritt,kostnadsfria gratis plastfri,plastfritt,plastfria osänkt,oförändrad,oförändrat,oförändrade saner:ad certifierad,certifierat,certifierade
        miljöcertifierad,miljöcertifierade miljömärkt,miljömärkta svanenmärkt,svanenmärkta kravmärkt,kravmärkta diplomerad,diplomerade legitimerad,legitimerade
        behörig:j ekologisk:j förnybar:j ansluten,anslutna,anslutet utbildad,utbildat,utbildade anställd,anställda tillgänglighetsanpassad,tillgänglighetsanpassade
        tjänlig:j borta avskaffad,avskaffade avskaffat utfasad,utfasade utfasat nedlagd,nedlagda signerad,signerade undertecknad,undertecknade besatt,besatta tillsatt,tillsatta bokförd,bokförda
        uppfylld,uppfyllt,uppfyllda infri:ad besvar:ad larm:ad försedd,försett,försedda uppvärmd,uppvärmt,uppvärmda upplyst,upplysta obligatorisk:j folkbokförd,folkbokfört,folkbokförda tillgängliggjord,tillgängliggjorda närproducer:ad lokalproducer:ad nådd,nådda inrapporterad,inrapporterade sökbar:a mätbara_ stängd,stängda dränerad rörelsehindersanpassad tillgänglighetsmärkt intäktsfinansier:ad avgiftsfinansier:ad självfinansier:ad fullbelagd:t obemann:ad
        färdig,färdigt,färdiga klar,klart,klara godkänd,godkänt,godkända antagen,antagna publicerad,publicerade bemann:ad bemannat bemannade
        skuldfri,skuldfritt,skuldfria giftfria_ bilfri,bilfritt,bilfria barlastfri rättighetsklarerad diarieförd,diarieförda låst:t elektrifierad,elektrifierat,elektrifierade
        självförsörjande fritt_från fria_från fri_från öppet_för öppet_på öppet_även öppet_till öppet_alla öppet_varje öppet_minst utsläppsfri,utsläppsfritt,utsläppsfria nollutsläpp konkursfri digital,digitala,digitalt
        uppdaterad,uppdaterade upprättad,upprättade införd,införda genomförd,genomförda genomförts utförd,utfört,utförda färdigställd,färdigställda avslutad,avslutade
        heltidsanställd,heltidsanställda tillsvidareanställd,tillsvidareanställda webbsänd,webbsända etablerad,etablerade påbörjad,påbörjade inkopplad dokumenterad,dokumenterade
        fiberansluten,fiberanslutna bredbandsansluten uppkopplad,uppkopplade belagd,belagda asfalterad,asfalterade mätbar:j_ skriftlig:j_
        energieffektiva_ bly- asbestfri,asbestfria pcb-fria blyfri,blyfria hinderfri,hinderfria dubbdäcksfri pappersfri pappersfria
        """,
    # Named instruments that answer yes or no (M4), and benchmarks with an identifiable group (M1).
    "instrument": """
        miljökvalitetsnorm:er miljökvalitetsnormerna gränsvärd:n riktvärd:n åtgärdsnivå:er vårdgaranti,vårdgarantin standardiserade_vårdförlopp standardiserade_vårdförloppen
        vattendirektivet vattendirektivets ramdirektivet ramdirektivets grön_nivå processuppfyllnad folkbokförd fossilfritt_sverige
        certifiering:ar iso kravmärkning:en lagkrav:x lagstadgade skollag:en kunskapskrav:x kunskapskraven god_ekologisk_status god_kemisk_status god_status miljöbalk:en
        balanskrav:et balanskravet barnkonventionen aa-nivå wcag bbr miljöbyggnad kravnivå:er betygskriterierna
        """,
    "benchmark": """
        riket rikets rikssnitt:et riksgenomsnitt:et riksgenomsnittet länssnitt:et länsgenomsnitt:et länets landets genomsnitt:et genomsnittet
        snittet medelvärdet medianen medel nationella_snittet eu-snitt:et eu-genomsnitt:et regionsnittet länet landet kommunsnittet medelkommunen
        """,
    # A life as a whole, and what is felt in it: what is decided of it, nobody else can check.
    "life": """
        liv:et livet liven livssituation:er vardag:en vardagen tillvaro tillvaron framtid:en framtiden dröm,drömmen,drömmar,drömmarna jag inre själ:en talang:er potential:en stolthet:en glädje:n0 hopp,hoppet sinn:n mod,modet kärlek:en lust,lusten längtan tankar känslor minn:n
        lycka:n0 livsglädje:n0 skaparglädje:n0 gnist:or glöd:en hjärta,hjärtat,hjärtan,hjärtana era,eran epok:en iver:n0 fantasi:n0 tillförsikt:en framtidstro:n0 självkänsla:n0 självbild:en självförtroend:n självtillit:en hållning:ar medkänsla:n0 empati:n0 vänskap:en
        """,
    # Whole things: satisfaction with them is no survey question (guide 1, perception states).
    "whole": """
        jobbet samhällsliv:et arbetssituation:er livssituation:er livsmiljö:er hemkommun:en leva bo livskvalitet:en boendet
        liv:et livet tillvaron tillvaro kommun:en kommunen fritid:en fritiden roll:en roll uppdrag:et uppdrag arbetsplats:er arbetsplatsen arbetsplats arbete arbetet
        vardag:en vardagen verksamhet:en helhet:en framtid:en framtiden situation samhället samhälle staden stad region regionen län länet
        sig själva människor hemkommun
        """,
}
