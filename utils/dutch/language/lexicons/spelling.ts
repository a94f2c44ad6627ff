/** Words as they are often typed, and as they are written. Only what is no word of its own. */
export const SPELLING: readonly string[] = `
onmiddelijk=onmiddellijk;accomodatie=accommodatie;definatief=definitief;intresse=interesse;lokatie=locatie;produkt=product
zowiezo=sowieso;sowiezo=sowieso;enigste=enige;gaag=graag;grag=graag;bijdeze=bij deze;tenalletijden=te allen tijde
afspaak=afspraak;afsraak=afspraak;formuler=formulier;fomulier=formulier;geinteresseerd=geïnteresseerd;gemeentehuiz=gemeentehuis
gestuurt=gestuurd;gebelt=gebeld;teruggebelt=teruggebeld;geregelt=geregeld;gemailt=gemaild;gevult=gevuld;ingevult=ingevuld
aangevraagt=aangevraagd;opgehaalt=opgehaald;afgehaalt=afgehaald;gehoort=gehoord;geleegt=geleegd;toegevoegt=toegevoegd
doorgestuurt=doorgestuurd;opgestuurt=opgestuurd;toegestuurt=toegestuurd;aangemelt=aangemeld;afgemelt=afgemeld;uitgelegt=uitgelegd
gewijzigt=gewijzigd;afgehandelt=afgehandeld;ingelevert=ingeleverd;geleent=geleend;gereserveert=gereserveerd
geregistreert=geregistreerd;geannuleert=geannuleerd;gecontroleert=gecontroleerd;geïnformeert=geïnformeerd;gewerkd=gewerkt;gemaakd=gemaakt
gebruikd=gebruikt;gekochd=gekocht;gebrachd=gebracht;verwachd=verwacht;uitgenodigt=uitgenodigd;verontschuldigt=verontschuldigd
wordr=wordt;wrodt=wordt;bend=bent;vindtt=vindt;heeeft=heeft;moetten=moeten;kuntt=kunt
adress=adres;adressgegevens=adresgegevens;telefoonnumer=telefoonnummer;numer=nummer;paspoord=paspoort;rijbewijz=rijbewijs
identiteitkaart=identiteitskaart;legitimatiebewjis=legitimatiebewijs;bibiliotheek=bibliotheek;biblioteek=bibliotheek;bibliotheeek=bibliotheek
abbonement=abonnement;abonement=abonnement;abbonnement=abonnement;reserveering=reservering;reseveren=reserveren
vervelent=vervelend;vervellend=vervelend;spijtg=spijtig;excusses=excuses;excuces=excuses;ekskuses=excuses;verontschuldeging=verontschuldiging
mischien=misschien;misshien=misschien;misschein=misschien;natuurlik=natuurlijk;natuulijk=natuurlijk;eigelijk=eigenlijk;eigelik=eigenlijk
vrindelijk=vriendelijk;vriendlijk=vriendelijk;duidelik=duidelijk;mogenlijk=mogelijk;mogelik=mogelijk;waarschijlijk=waarschijnlijk
waarschijnelijk=waarschijnlijk;uiterlik=uiterlijk;persoonlik=persoonlijk;tijdelik=tijdelijk;officeel=officieel;procedur=procedure
beschikbaaar=beschikbaar;bereikbar=bereikbaar;ontvange=ontvangen;ontvagen=ontvangen;bevesteging=bevestiging
colega=collega;collegas=collega's;fotos=foto's;paspoortfotos=pasfoto's;babys=baby's;videos=video's;menus=menu's
maandach=maandag;woendsdag=woensdag;woensdach=woensdag;donderag=donderdag;febuari=februari;juny=juni;septembr=september
openingtijden=openingstijden;openingstijdem=openingstijden;opningstijden=openingstijden;vergunnig=vergunning;belastig=belasting
gemeete=gemeente;gemeetne=gemeente;gemeenete=gemeente;meldign=melding;geduldt=geduld;bedankd=bedankt;begreppen=begrepen;succesvoll=succesvol
`
  .trim()
  .split(/[;\n]/);

/** One word that is often typed as two. */
export const IN_ONE: ReadonlySet<string> = new Set(
  `telefoon nummer;post code;gemeente huis;stad huis;klanten service;opening tijden;openings tijden;e-mail adres;mail adres;bank rekening;rekening nummer;huis nummer;zaak nummer;pas nummer;burger zaken;parkeer vergunning;parkeer kaart;rij bewijs;identiteits kaart;aanvraag formulier;aanmeld formulier;contact formulier;afval container;klant nummer;bibliotheek pas;kinder opvang;school vakantie;afspraak bevestiging;achter gelaten;door gegeven;door gestuurd;terug gebeld;terug bellen;op gestuurd;in gevuld;aan gevraagd;op gehaald;af gehandeld;bij gevoegd;mee genomen`.split(
    ';',
  ),
);
