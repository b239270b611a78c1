<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ui</name>
    <message>
        <source>Connect {name}</source>
        <extracomment>aside/tray.py; pages/start.py</extracomment>
        <translation>Connecter {name}</translation>
    </message>
    <message>
        <source>Connected to {name}</source>
        <extracomment>aside/tray.py; pages/connected.py</extracomment>
        <translation>Connecté à {name}</translation>
    </message>
    <message>
        <source>Disconnect {name}</source>
        <extracomment>aside/tray.py; pages/connected.py</extracomment>
        <translation>Déconnecter {name}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>aside/tray.py</extracomment>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Open the window</source>
        <extracomment>aside/tray.py</extracomment>
        <translation>Ouvrir la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>aside/tray.py; pages/going_on.py</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Something changed: test again</source>
        <extracomment>aside/tray.py</extracomment>
        <translation>Quelque chose a changé : à tester à nouveau</translation>
    </message>
    <message>
        <source>Something changed: the router's software is another one</source>
        <extracomment>aside/tray.py</extracomment>
        <translation>Quelque chose a changé : le logiciel du routeur n’est plus le même</translation>
    </message>
    <message>
        <source>Something is being changed just now</source>
        <extracomment>aside/tray.py</extracomment>
        <translation>Une modification est en cours</translation>
    </message>
    <message>
        <source>The router's software has changed. The setting may be lost: test again.</source>
        <extracomment>aside/tray.py</extracomment>
        <translation>Le logiciel du routeur a changé. Le réglage est peut-être perdu : testez à nouveau.</translation>
    </message>
    <message>
        <source>This network uses the same addresses as {name}</source>
        <extracomment>aside/tray.py</extracomment>
        <translation>Ce réseau utilise les mêmes adresses que {name}</translation>
    </message>
    <message>
        <source>{name} is connected, but nothing comes back</source>
        <extracomment>aside/tray.py; pages/connected.py</extracomment>
        <translation>{name} est connecté, mais rien ne revient</translation>
    </message>
    <message>
        <source>{name} is not connected any more.</source>
        <extracomment>aside/tray.py</extracomment>
        <translation>{name} n’est plus connecté.</translation>
    </message>
    <message>
        <source>A practice router has no page to open.</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Un routeur d’entraînement n’a pas de page à ouvrir.</translation>
    </message>
    <message>
        <source>Change it in the box in front of your router</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Modifiez-le dans la box placée devant votre routeur</translation>
    </message>
    <message>
        <source>Change it in the router's menu</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>À régler dans le menu du routeur</translation>
    </message>
    <message>
        <source>Copy the steps</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Copier les étapes</translation>
    </message>
    <message>
        <source>It looks different here</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>C’est différent chez moi</translation>
    </message>
    <message>
        <source>Nothing else was found that stops it.</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Rien d’autre ne semble l’arrêter.</translation>
    </message>
    <message>
        <source>Open the router's page</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Ouvrir la page du routeur</translation>
    </message>
    <message>
        <source>Open the router's page and log in. The password often stands on the label on its back.</source>
        <extracomment>pages/by_hand.py; pages/passthrough_off.py</extracomment>
        <translation>Ouvrez la page du routeur et connectez-vous. Le mot de passe figure souvent sur l’étiquette au dos de l’appareil.</translation>
    </message>
    <message>
        <source>Test again</source>
        <extracomment>pages/by_hand.py; pages/connected.py; pages/network.py; pages/result.py</extracomment>
        <translation>Tester à nouveau</translation>
    </message>
    <message>
        <source>Test from another network, such as a phone's hotspot: that shows whether it is this line or the VPN server.</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Testez depuis un autre réseau, par exemple le partage de connexion d’un téléphone : vous saurez ainsi si le problème vient de cette ligne ou du serveur VPN.</translation>
    </message>
    <message>
        <source>This router belongs to somebody else. Give the steps to whoever looks after it.</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Ce routeur appartient à quelqu’un d’autre. Transmettez ces étapes à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>Turn to your provider</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Adressez-vous à votre fournisseur d’accès</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>Where it is: {vendor}, {family}</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Où cela se trouve : {vendor}, {family}</translation>
    </message>
    <message>
        <source>Where it may be (no menu of this router is known)</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Où cela peut se trouver (aucun menu connu pour ce routeur)</translation>
    </message>
    <message>
        <source>Your router's settings let the VPN through</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Les paramètres de votre routeur laissent passer le VPN</translation>
    </message>
    <message>
        <source>{router} was read: it lets {protocol} through. Nothing has been changed.</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>{router} a été lu : il laisse passer {protocol}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{router}. Nothing is changed by itself here.</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>{router}. Ici, rien n’est modifié automatiquement.</translation>
    </message>
    <message>
        <source>Changing your router</source>
        <extracomment>pages/changing.py</extracomment>
        <translation>Modification de votre routeur</translation>
    </message>
    <message>
        <source>Changing your router and connecting</source>
        <extracomment>pages/changing.py</extracomment>
        <translation>Modification de votre routeur et connexion</translation>
    </message>
    <message>
        <source>Creating the connection</source>
        <extracomment>pages/changing.py</extracomment>
        <translation>Création de la connexion</translation>
    </message>
    <message>
        <source>You can stop at any time: the step that is under way is finished or undone.</source>
        <extracomment>pages/changing.py</extracomment>
        <translation>Vous pouvez arrêter à tout moment : l’étape en cours est terminée ou annulée.</translation>
    </message>
    <message>
        <source>A test finds out where it ends.</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Un test montre où cela s’arrête.</translation>
    </message>
    <message>
        <source>By {protocol} to {server}, since {time}.</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Par {protocol} vers {server}, depuis {time}.</translation>
    </message>
    <message>
        <source>By {protocol} to {server}.</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Par {protocol} vers {server}.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>pages/connected.py; pages/devices.py; pages/off_result.py; pages/off_review.py; pages/passthrough_off.py; pages/result.py; pages/undo.py; shell.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Connect a VPN</source>
        <extracomment>pages/connected.py; pages/devices.py; pages/start.py</extracomment>
        <translation>Connecter un VPN</translation>
    </message>
    <message>
        <source>Connect to {name}</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Se connecter à {name}</translation>
    </message>
    <message>
        <source>Connecting takes a few seconds. It changes nothing in your router.</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>La connexion prend quelques secondes. Elle ne modifie rien dans votre routeur.</translation>
    </message>
    <message>
        <source>Connecting to {name}</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Connexion à {name}</translation>
    </message>
    <message>
        <source>Disconnecting {name}</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Déconnexion de {name}</translation>
    </message>
    <message>
        <source>Find out why</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Chercher pourquoi</translation>
    </message>
    <message>
        <source>It was not ended in this window.</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Elle n’a pas été coupée dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Looking what is connected</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Recherche des connexions actives</translation>
    </message>
    <message>
        <source>No VPN is connected</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Aucun VPN n’est connecté</translation>
    </message>
    <message>
        <source>On the first page you can connect one.</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>La première page permet d’en connecter un.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <extracomment>pages/connected.py; pages/passthrough_off.py</extracomment>
        <translation>Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Undo what was changed</source>
        <extracomment>pages/connected.py; pages/start.py; pages/undo.py</extracomment>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>What was checked</source>
        <extracomment>pages/connected.py; widgets/proofs.py</extracomment>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>{name} could not be connected</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Impossible de connecter {name}</translation>
    </message>
    <message>
        <source>{name} is not connected</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>{name} n’est pas connecté</translation>
    </message>
    <message>
        <source>{name} is not connected any more</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>{name} n’est plus connecté</translation>
    </message>
    <message>
        <source>A small file or a QR code from whoever runs the VPN. Drop it on this window, or:</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Un petit fichier ou un code QR remis par la personne qui gère le VPN. Déposez-le dans cette fenêtre, ou bien :</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Another VPN, by the name of its server</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Un autre VPN, par le nom de son serveur</translation>
    </message>
    <message>
        <source>As you will see it among your connections.</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Tel qu’il apparaîtra parmi vos connexions.</translation>
    </message>
    <message>
        <source>Did you get a profile?</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Avez-vous reçu un profil ?</translation>
    </message>
    <message>
        <source>It stands in the letter or e-mail of whoever runs the VPN.</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Il figure dans la lettre ou l’e-mail de la personne qui gère le VPN.</translation>
    </message>
    <message>
        <source>Line {line}, {where}: {told}</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Ligne {line}, {where} : {told}</translation>
    </message>
    <message>
        <source>Open a file or picture…</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Ouvrir un fichier ou une image…</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Ouvrir un profil</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Profiles and pictures</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Profils et images</translation>
    </message>
    <message>
        <source>Read this text</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Lire ce texte</translation>
    </message>
    <message>
        <source>Server name or address</source>
        <extracomment>pages/connection.py; pages/symptom.py</extracomment>
        <translation>Nom ou adresse du serveur</translation>
    </message>
    <message>
        <source>Test the path</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Tester le chemin</translation>
    </message>
    <message>
        <source>The name of its server is enough. Testing the path changes nothing.</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Le nom de son serveur suffit. Tester le chemin ne modifie rien.</translation>
    </message>
    <message>
        <source>The profile's text</source>
        <extracomment>pages/connection.py; widgets/profile_text.py</extracomment>
        <translation>Le texte du profil</translation>
    </message>
    <message>
        <source>There is nothing to paste: copy a profile's text or picture first.</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Il n’y a rien à coller : copiez d’abord le texte ou l’image d’un profil.</translation>
    </message>
    <message>
        <source>Type it as text</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Saisir le texte</translation>
    </message>
    <message>
        <source>Type the name or address of the VPN server, or bring a profile.</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Saisissez le nom ou l’adresse du serveur VPN, ou fournissez un profil.</translation>
    </message>
    <message>
        <source>Use the profile {name}</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Utiliser le profil {name}</translation>
    </message>
    <message>
        <source>Which VPN?</source>
        <extracomment>pages/connection.py; pages/devices.py; pages/symptom.py</extracomment>
        <translation>Quel VPN ?</translation>
    </message>
    <message>
        <source>Your name for it (optional)</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Le nom que vous lui donnez (facultatif)</translation>
    </message>
    <message>
        <source>A phone or tablet</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Un téléphone ou une tablette</translation>
    </message>
    <message>
        <source>Another computer</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Un autre ordinateur</translation>
    </message>
    <message>
        <source>Connect a VPN first; then it can be handed on to other devices.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Connectez d’abord un VPN ; vous pourrez ensuite le transmettre à d’autres appareils.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy all settings for {type}</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Copier tous les paramètres pour {type}</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>No VPN is known here yet</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Aucun VPN n’est encore connu ici</translation>
    </message>
    <message>
        <source>Open this program there, choose Connect a VPN, and open the saved file or a photo of this code. It holds no password.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Ouvrez-y ce programme, choisissez Connecter un VPN et ouvrez le fichier enregistré ou une photo de ce code. Aucun mot de passe n’y figure.</translation>
    </message>
    <message>
        <source>Open this program there, choose Connect a VPN, and open the saved file. It holds no password.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Ouvrez-y ce programme, choisissez Connecter un VPN et ouvrez le fichier enregistré. Aucun mot de passe n’y figure.</translation>
    </message>
    <message>
        <source>Password: your VPN password. It is not shown here.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Mot de passe : celui de votre VPN. Il n’est pas affiché ici.</translation>
    </message>
    <message>
        <source>Phones no longer offer PPTP. Ask whoever runs the VPN for another type.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Les téléphones ne proposent plus PPTP. Demandez un autre type à la personne qui gère le VPN.</translation>
    </message>
    <message>
        <source>QR code with the profile {name}</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Code QR avec le profil {name}</translation>
    </message>
    <message>
        <source>Ready-made profiles for iPhone, Android and Windows are not there yet.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Les profils prêts à l’emploi pour iPhone, Android et Windows n’existent pas encore.</translation>
    </message>
    <message>
        <source>Remote ID</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>ID distant</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Enregistrer le certificat</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Enregistrer le certificat…</translation>
    </message>
    <message>
        <source>Save the certificate… ({type})</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Enregistrer le certificat… ({type})</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Enregistrer le profil</translation>
    </message>
    <message>
        <source>Save the profile…</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Enregistrer le profil…</translation>
    </message>
    <message>
        <source>Saved as {file}. No password is in it.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Enregistré sous {file}. Il ne contient aucun mot de passe.</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>pages/devices.py; widgets/profile_card.py</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Set up another device</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Configurer un autre appareil</translation>
    </message>
    <message>
        <source>Shared key (or secret): ask whoever runs the VPN.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Clé partagée (ou secret) : demandez-la à la personne qui gère le VPN.</translation>
    </message>
    <message>
        <source>The phone must also trust the certificate in the profile.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Le téléphone doit aussi faire confiance au certificat du profil.</translation>
    </message>
    <message>
        <source>The profile is too long for a QR code: {size} bytes, and {most} are the most. Save it as a file instead.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Le profil est trop long pour un code QR : {size} octets, pour {most} au plus. Enregistrez-le plutôt dans un fichier.</translation>
    </message>
    <message>
        <source>This code is dense: the saved file is easier.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Ce code est dense : le fichier enregistré est plus pratique.</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type this in among the VPN settings of the phone:</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>À saisir dans les paramètres VPN du téléphone :</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>pages/devices.py; pages/sign_in.py; widgets/profile_card.py</extracomment>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>What another computer or a phone needs. Nothing is changed here.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Ce qu’il faut à un autre ordinateur ou à un téléphone. Rien n’est modifié ici.</translation>
    </message>
    <message>
        <source>Your certificate: ask whoever runs the VPN for a file of your own.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Votre certificat : demandez votre propre fichier à la personne qui gère le VPN.</translation>
    </message>
    <message>
        <source>{name} ({server})</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>{name} ({server})</translation>
    </message>
    <message>
        <source>A QR code, a file and the settings to type in.</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>Un code QR, un fichier et les paramètres à saisir.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>Revenir au début</translation>
    </message>
    <message>
        <source>It may pass in another way already, or by one setting in your router.</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>Il passe peut-être déjà d’une autre façon, ou grâce à un seul paramètre de votre routeur.</translation>
    </message>
    <message>
        <source>Or take another network for a while: a phone's hotspot often lets a VPN pass where a router does not.</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>Ou utilisez un autre réseau pour un temps : le partage de connexion d’un téléphone laisse souvent passer un VPN là où un routeur ne le fait pas.</translation>
    </message>
    <message>
        <source>Other devices would reach the VPN through this computer, whatever the router does.</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>D’autres appareils accéderaient au VPN par cet ordinateur, quoi que fasse le routeur.</translation>
    </message>
    <message>
        <source>Set the other devices up one by one</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>Configurer les autres appareils un par un</translation>
    </message>
    <message>
        <source>Test the path from here</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>Tester le chemin depuis ici</translation>
    </message>
    <message>
        <source>This computer as the gateway</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>Cet ordinateur comme passerelle</translation>
    </message>
    <message>
        <source>This part is not there yet. Nothing here has been changed.</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>Cette partie n’existe pas encore. Rien n’a été modifié ici.</translation>
    </message>
    <message>
        <source>What helps until then</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>Ce qui aide en attendant</translation>
    </message>
    <message>
        <source>A press on the icon opens this window again.</source>
        <extracomment>pages/going_on.py</extracomment>
        <translation>Un clic sur l’icône rouvre cette fenêtre.</translation>
    </message>
    <message>
        <source>It goes on beside the clock</source>
        <extracomment>pages/going_on.py</extracomment>
        <translation>Le programme continue près de l’horloge</translation>
    </message>
    <message>
        <source>Keep the icon and close the window</source>
        <extracomment>pages/going_on.py</extracomment>
        <translation>Garder l’icône et fermer la fenêtre</translation>
    </message>
    <message>
        <source>There it shows whether the VPN is connected, and tells when something has changed. A connection that stands goes on either way.</source>
        <extracomment>pages/going_on.py</extracomment>
        <translation>L’icône y indique si le VPN est connecté et signale tout changement. Une connexion établie continue dans les deux cas.</translation>
    </message>
    <message>
        <source>It can also be undone later, on the first page.</source>
        <extracomment>pages/leaving.py</extracomment>
        <translation>Cela peut aussi être annulé plus tard, depuis la première page.</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <extracomment>pages/leaving.py</extracomment>
        <translation>Conserver les modifications</translation>
    </message>
    <message>
        <source>Keep what was changed?</source>
        <extracomment>pages/leaving.py</extracomment>
        <translation>Conserver ce qui a été modifié ?</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <extracomment>pages/leaving.py</extracomment>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>pages/network.py</extracomment>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>pages/network.py</extracomment>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>pages/network.py; pages/review.py; widgets/path_map_details.py; widgets/profile_card.py; widgets/proofs.py; widgets/run_card.py</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Go to the first page</source>
        <extracomment>pages/network.py</extracomment>
        <translation>Aller à la première page</translation>
    </message>
    <message>
        <source>More possibilities</source>
        <extracomment>pages/network.py; pages/result.py</extracomment>
        <translation>Autres possibilités</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <extracomment>pages/network.py</extracomment>
        <translation>Ouvrir la page de connexion</translation>
    </message>
    <message>
        <source>The least change first</source>
        <extracomment>pages/network.py</extracomment>
        <translation>La plus petite modification d’abord</translation>
    </message>
    <message>
        <source>The test could not be finished</source>
        <extracomment>pages/network.py</extracomment>
        <translation>Le test n’a pas pu être terminé</translation>
    </message>
    <message>
        <source>What comes next</source>
        <extracomment>pages/network.py</extracomment>
        <translation>La suite</translation>
    </message>
    <message>
        <source>What else was noticed</source>
        <extracomment>pages/network.py; pages/result.py</extracomment>
        <translation>Ce qui a été remarqué en plus</translation>
    </message>
    <message>
        <source>What helps</source>
        <extracomment>pages/network.py</extracomment>
        <translation>Ce qui aide</translation>
    </message>
    <message>
        <source>What was found until then stands below. Nothing has been changed.</source>
        <extracomment>pages/network.py</extracomment>
        <translation>Ce qui a été trouvé jusque-là figure ci-dessous. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n passthroughs are off</source>
        <extracomment>pages/off_result.py</extracomment>
        <translation>
            <numerusform>%n passthrough est désactivé</numerusform>
            <numerusform>%n passthroughs sont désactivés</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: {setting}</source>
        <extracomment>pages/off_result.py</extracomment>
        <translation>Avant : {setting}</translation>
    </message>
    <message>
        <source>If a VPN in your home stops working now, undo this here, or later on the first page.</source>
        <extracomment>pages/off_result.py</extracomment>
        <translation>Si un VPN de votre foyer cesse maintenant de fonctionner, annulez ceci ici, ou plus tard depuis la première page.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <extracomment>pages/off_result.py; words/result_words.py</extracomment>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>Read back from the router at {address}, {time}.</source>
        <extracomment>pages/off_result.py</extracomment>
        <translation>Relu dans le routeur à l’adresse {address}, {time}.</translation>
    </message>
    <message>
        <source>The router does not say what was meant</source>
        <extracomment>pages/off_result.py</extracomment>
        <translation>Le routeur n’indique pas ce qui était voulu</translation>
    </message>
    <message>
        <source>The router is as it was.</source>
        <extracomment>pages/off_result.py</extracomment>
        <translation>Le routeur est comme avant.</translation>
    </message>
    <message>
        <source>Undo these changes</source>
        <extracomment>pages/off_result.py; pages/undo.py</extracomment>
        <translation>Annuler ces modifications</translation>
    </message>
    <message>
        <source>{family} passthrough is off</source>
        <extracomment>pages/off_result.py</extracomment>
        <translation>Le passthrough {family} est désactivé</translation>
    </message>
    <message>
        <source>{family} passthrough: {setting}</source>
        <extracomment>pages/off_result.py; pages/off_review.py</extracomment>
        <translation>Passthrough {family} : {setting}</translation>
    </message>
    <message>
        <source>Every passthrough is off already</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Tous les passthroughs sont déjà désactivés</translation>
    </message>
    <message>
        <source>For IKEv2 and L2TP, and for some apps that make calls.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Pour IKEv2 et L2TP, et pour certaines applications d’appel.</translation>
    </message>
    <message>
        <source>For L2TP without encryption; hardly anybody needs it.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Pour L2TP sans chiffrement ; presque personne n’en a besoin.</translation>
    </message>
    <message>
        <source>For PPTP, an old kind of VPN that is weakly protected.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Pour PPTP, un type de VPN ancien et faiblement protégé.</translation>
    </message>
    <message>
        <source>PPTP connections through this router stop working. That makes your home a little safer: PPTP is weakly protected, and its helper in the router can be attacked.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Les connexions PPTP à travers ce routeur cesseront de fonctionner. Votre foyer en sera un peu plus sûr : PPTP est faiblement protégé, et le module qui l’aide dans le routeur peut être attaqué.</translation>
    </message>
    <message>
        <source>That holds for everybody in your home, also for devices that you do not see here.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Cela vaut pour tous les membres de votre foyer, y compris pour les appareils que vous ne voyez pas ici.</translation>
    </message>
    <message>
        <source>The router no longer handles {family} in a special way. Most VPNs of today do not need that; an older one may stop working.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Le routeur ne traite plus {family} de façon particulière. La plupart des VPN actuels n’en ont pas besoin ; un VPN plus ancien peut cesser de fonctionner.</translation>
    </message>
    <message>
        <source>The router was not read</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Le routeur n’a pas été lu</translation>
    </message>
    <message>
        <source>This may stop your internet for up to a minute. It can be undone at any time.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Cela peut interrompre Internet pendant une minute au plus. Vous pouvez annuler à tout moment.</translation>
    </message>
    <message>
        <source>This router is mine, or I may change it</source>
        <extracomment>pages/off_review.py; pages/review.py</extracomment>
        <translation>Ce routeur est à moi, ou j’ai le droit de le modifier</translation>
    </message>
    <message>
        <source>This router leaves nothing to turn off</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Ce routeur ne laisse rien à désactiver</translation>
    </message>
    <message>
        <source>Tick the box first: a router is changed only by those who may change it.</source>
        <extracomment>pages/off_review.py; pages/review.py</extracomment>
        <translation>Cochez d’abord la case : seules les personnes autorisées modifient un routeur.</translation>
    </message>
    <message>
        <source>Tick what is to be turned off.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Cochez ce qui doit être désactivé.</translation>
    </message>
    <message numerus="yes">
        <source>Turn %n passthroughs off</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>
            <numerusform>Désactiver %n passthrough</numerusform>
            <numerusform>Désactiver %n passthroughs</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn passthrough off</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Désactiver le passthrough</translation>
    </message>
    <message>
        <source>Turn {family} passthrough off</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Désactiver le passthrough {family}</translation>
    </message>
    <message>
        <source>What it means</source>
        <extracomment>pages/off_review.py; pages/review.py</extracomment>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>Whatever is turned off is off for everybody in your home, not only for you.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Ce qui est désactivé l’est pour tous les membres de votre foyer, pas seulement pour vous.</translation>
    </message>
    <message>
        <source>Which passthrough do you want to turn off?</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Quel passthrough voulez-vous désactiver ?</translation>
    </message>
    <message>
        <source>Without your leave it is not looked into, and nothing is changed.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Sans votre accord, rien n’y est lu ni modifié.</translation>
    </message>
    <message>
        <source>passthrough</source>
        <extracomment>pages/off_review.py; widgets/terms.py</extracomment>
        <translation>passthrough</translation>
    </message>
    <message>
        <source>{family} connections through this router stop working.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Les connexions {family} à travers ce routeur cesseront de fonctionner.</translation>
    </message>
    <message>
        <source>{family} passthrough: {setting} already</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Passthrough {family} : déjà {setting}</translation>
    </message>
    <message>
        <source>{family} passthrough: {setting}; this router has no switch for it</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Passthrough {family} : {setting} ; ce routeur n’a pas d’option pour cela</translation>
    </message>
    <message>
        <source>{router}[, read at {time}]. Nothing has been changed yet.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>{router}[, lu à {time}]. Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Address of its page: {address}</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Adresse de sa page : {address}</translation>
    </message>
    <message>
        <source>If the router's page is not protected, you are asked before it is sent.</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Si la page du routeur n’est pas protégée, votre accord est demandé avant l’envoi.</translation>
    </message>
    <message>
        <source>Its settings are only read now. You see every change before it is made.</source>
        <extracomment>pages/passthrough_off.py; pages/router.py</extracomment>
        <translation>Pour l’instant, ses paramètres sont seulement lus. Vous verrez chaque modification avant qu’elle soit faite.</translation>
    </message>
    <message>
        <source>Log in to the router</source>
        <extracomment>pages/passthrough_off.py; pages/question.py; pages/router.py</extracomment>
        <translation>Se connecter au routeur</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>pages/passthrough_off.py; pages/undo.py</extracomment>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Look for VPN passthrough, PPTP, IPsec or ALG, often under Firewall, Security or NAT.</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Cherchez VPN passthrough, PPTP, IPsec ou ALG, souvent sous Pare-feu (Firewall), Sécurité (Security) ou NAT.</translation>
    </message>
    <message>
        <source>Looking for your router</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Recherche de votre routeur</translation>
    </message>
    <message>
        <source>No router was found</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Aucun routeur trouvé</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Only the router knows which passthroughs are on, and only it can close them.</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Seul le routeur sait quels passthroughs sont activés, et lui seul peut les fermer.</translation>
    </message>
    <message>
        <source>Read the router's settings</source>
        <extracomment>pages/passthrough_off.py; pages/router.py</extracomment>
        <translation>Lire les paramètres du routeur</translation>
    </message>
    <message>
        <source>Switch off what nobody in your home needs, and save.</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Désactivez ce dont personne n’a besoin chez vous, puis enregistrez.</translation>
    </message>
    <message>
        <source>The password goes to this router only, and it is not stored.</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Le mot de passe n’est transmis qu’à ce routeur, et il n’est pas conservé.</translation>
    </message>
    <message>
        <source>This program cannot change this router by itself.</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Ce programme ne peut pas modifier ce routeur lui-même.</translation>
    </message>
    <message>
        <source>This router belongs to somebody else, so it is left as it is.</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Ce routeur appartient à quelqu’un d’autre, il reste donc tel quel.</translation>
    </message>
    <message>
        <source>Turn it off in the router’s menu</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>À désactiver dans le menu du routeur</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <extracomment>pages/passthrough_off.py; pages/router.py</extracomment>
        <translation>Pourquoi cette question</translation>
    </message>
    <message>
        <source>A café, a hotel, a train: no password is asked for here.</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Un café, un hôtel, un train : aucun mot de passe n’est demandé ici.</translation>
    </message>
    <message>
        <source>A public network</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Un réseau public</translation>
    </message>
    <message>
        <source>A router is changed only where it is yours to change.</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Un routeur n’est modifié que si vous en avez le droit.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>An office, a landlord, a provider: the router is only looked at from outside.</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Un bureau, un bailleur, un fournisseur d’accès : le routeur est seulement observé de l’extérieur.</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Change the router</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Modifier le routeur</translation>
    </message>
    <message>
        <source>Change the router?</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Modifier le routeur ?</translation>
    </message>
    <message>
        <source>Change this computer</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Modifier cet ordinateur</translation>
    </message>
    <message>
        <source>Change this computer?</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Modifier cet ordinateur ?</translation>
    </message>
    <message>
        <source>Create the VPN connection?</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Créer la connexion VPN ?</translation>
    </message>
    <message>
        <source>Create the connection</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Créer la connexion</translation>
    </message>
    <message>
        <source>Do not create it</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Ne pas la créer</translation>
    </message>
    <message>
        <source>Do not look into the router</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Ne pas consulter le routeur</translation>
    </message>
    <message>
        <source>Do not send the password</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Ne pas envoyer le mot de passe</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I may change its router.</source>
        <extracomment>pages/question.py</extracomment>
        <translation>J’ai le droit de modifier son routeur.</translation>
    </message>
    <message>
        <source>It goes to the router at {address} only.</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Il n’est envoyé qu’au routeur à l’adresse {address}.</translation>
    </message>
    <message>
        <source>It is used to connect, and nowhere else.</source>
        <extracomment>pages/question.py; pages/sign_in.py</extracomment>
        <translation>Il sert à la connexion, et à rien d’autre.</translation>
    </message>
    <message>
        <source>It may have got a new one, or something else answers in its place. If nobody has updated the router, stop here.</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Il en a peut-être reçu un nouveau, ou autre chose répond à sa place. Si personne n’a mis le routeur à jour, arrêtez ici.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Leave the router as it is</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Laisser le routeur tel quel</translation>
    </message>
    <message>
        <source>Look into the router</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Consulter le routeur</translation>
    </message>
    <message>
        <source>Look into the router?</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Consulter le routeur ?</translation>
    </message>
    <message>
        <source>My own network</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Mon propre réseau</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>pages/question.py; widgets/change_table.py; widgets/run_card.py</extracomment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Send the password unprotected</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Envoyer le mot de passe sans protection</translation>
    </message>
    <message>
        <source>Somebody manages it for me</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Quelqu’un le gère pour moi</translation>
    </message>
    <message>
        <source>Stop here</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Arrêter ici</translation>
    </message>
    <message>
        <source>The router shows another certificate</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Le routeur présente un autre certificat</translation>
    </message>
    <message>
        <source>This router's page is not protected</source>
        <extracomment>pages/question.py</extracomment>
        <translation>La page de ce routeur n’est pas protégée</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Faire confiance au nouveau certificat</translation>
    </message>
    <message>
        <source>Type the login of the VPN</source>
        <extracomment>pages/question.py; pages/sign_in.py</extracomment>
        <translation>Saisir les identifiants du VPN</translation>
    </message>
    <message>
        <source>Whose network is this?</source>
        <extracomment>pages/question.py; pages/router.py</extracomment>
        <translation>À qui est ce réseau ?</translation>
    </message>
    <message>
        <source>Choose what to do</source>
        <extracomment>pages/result.py</extracomment>
        <translation>Choisir que faire</translation>
    </message>
    <message>
        <source>Go back to the plan</source>
        <extracomment>pages/result.py</extracomment>
        <translation>Revenir au plan</translation>
    </message>
    <message>
        <source>No cause was found. The report has every answer, for whoever may help.</source>
        <extracomment>pages/result.py</extracomment>
        <translation>Aucune cause n’a été trouvée. Le rapport contient toutes les réponses, pour la personne qui vous aidera.</translation>
    </message>
    <message>
        <source>Profile for a phone</source>
        <extracomment>pages/result.py</extracomment>
        <translation>Profil pour un téléphone</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <extracomment>pages/result.py</extracomment>
        <translation>Afficher la connexion</translation>
    </message>
    <message>
        <source>Type the login again</source>
        <extracomment>pages/result.py</extracomment>
        <translation>Ressaisir les identifiants</translation>
    </message>
    <message>
        <source>Type the shared key again</source>
        <extracomment>pages/result.py</extracomment>
        <translation>Ressaisir la clé partagée</translation>
    </message>
    <message>
        <source>Undo everything</source>
        <extracomment>pages/result.py</extracomment>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>All internet traffic of this computer then goes through the office.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Tout le trafic Internet de cet ordinateur passera alors par l’entreprise.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n router settings</source>
        <extracomment>pages/review.py</extracomment>
        <translation>
            <numerusform>Modifier %n paramètre du routeur</numerusform>
            <numerusform>Modifier %n paramètres du routeur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n router settings and connect</source>
        <extracomment>pages/review.py</extracomment>
        <translation>
            <numerusform>Modifier %n paramètre du routeur et se connecter</numerusform>
            <numerusform>Modifier %n paramètres du routeur et se connecter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n settings in your router?</source>
        <extracomment>pages/review.py</extracomment>
        <translation>
            <numerusform>Modifier %n paramètre de votre routeur ?</numerusform>
            <numerusform>Modifier %n paramètres de votre routeur ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Change one setting in your router?</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Modifier un paramètre de votre routeur ?</translation>
    </message>
    <message>
        <source>Create the connection and connect</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Créer la connexion et se connecter</translation>
    </message>
    <message>
        <source>Create this connection?</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Créer cette connexion ?</translation>
    </message>
    <message>
        <source>If the change does not help, it is taken back at once.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Si la modification n’aide pas, elle est annulée aussitôt.</translation>
    </message>
    <message>
        <source>Nothing in your router is changed. It can be undone at any time.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Rien n’est modifié dans votre routeur. Vous pouvez annuler à tout moment.</translation>
    </message>
    <message>
        <source>Older VPNs of other devices may need {family} passthrough. It can be switched on again.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>D’anciens VPN d’autres appareils peuvent avoir besoin du passthrough {family}. Il peut être réactivé.</translation>
    </message>
    <message>
        <source>Only traffic to the office ({routes}) goes through the tunnel.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Seul le trafic vers l’entreprise ({routes}) passe par le tunnel.</translation>
    </message>
    <message>
        <source>PPTP is an old, weakly protected kind of VPN. Prefer IKEv2 if you can.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>PPTP est un type de VPN ancien et faiblement protégé. Préférez IKEv2 si possible.</translation>
    </message>
    <message>
        <source>Show me by hand</source>
        <extracomment>pages/review.py; pages/router.py</extracomment>
        <translation>Faire à la main</translation>
    </message>
    <message>
        <source>Switch {family} passthrough off</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Désactiver le passthrough {family}</translation>
    </message>
    <message>
        <source>Switch {family} passthrough off and connect</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Désactiver le passthrough {family} et se connecter</translation>
    </message>
    <message>
        <source>Switch {family} passthrough on</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Activer le passthrough {family}</translation>
    </message>
    <message>
        <source>Switch {family} passthrough on and connect</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Activer le passthrough {family} et se connecter</translation>
    </message>
    <message>
        <source>The VPN server decides which traffic goes through the tunnel.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Le serveur VPN décide quel trafic passe par le tunnel.</translation>
    </message>
    <message>
        <source>The connection is kept only if it comes up.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>La connexion n’est conservée que si elle s’établit.</translation>
    </message>
    <message>
        <source>The profile does not allow this program to change the router.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Le profil n’autorise pas ce programme à modifier le routeur.</translation>
    </message>
    <message>
        <source>Your internet may stop for up to a minute.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Internet peut s’arrêter pendant une minute au plus.</translation>
    </message>
    <message>
        <source>Your router</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Votre routeur</translation>
    </message>
    <message>
        <source>Your system will ask for administrator rights, in a window of its own. If you decline, nothing is changed.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Votre système demandera des droits d’administrateur dans sa propre fenêtre. Si vous refusez, rien n’est modifié.</translation>
    </message>
    <message>
        <source>what is written, word by word</source>
        <extracomment>pages/review.py</extracomment>
        <translation>ce qui est écrit, mot pour mot</translation>
    </message>
    <message>
        <source>{family} traffic of every device behind this router may then pass.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Le trafic {family} de tous les appareils derrière ce routeur pourra alors passer.</translation>
    </message>
    <message>
        <source>{router}[, firmware {firmware}] at {address}. It can be undone at any time.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>{router}[, micrologiciel {firmware}] à l’adresse {address}. Vous pouvez annuler à tout moment.</translation>
    </message>
    <message>
        <source>{where}: now {old}, after {new} ({code})</source>
        <extracomment>pages/review.py</extracomment>
        <translation>{where} : maintenant {old}, ensuite {new} ({code})</translation>
    </message>
    <message>
        <source>Choose first whose network this is.</source>
        <extracomment>pages/router.py</extracomment>
        <translation>Indiquez d’abord à qui est ce réseau.</translation>
    </message>
    <message>
        <source>No password was typed. If the router has none, press the button again.</source>
        <extracomment>pages/router.py</extracomment>
        <translation>Aucun mot de passe n’a été saisi. Si le routeur n’en a pas, appuyez à nouveau sur le bouton.</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <extracomment>pages/router.py; words/verdict_words.py</extracomment>
        <translation>Afficher les étapes</translation>
    </message>
    <message>
        <source>The password goes to this router only, and it is not stored. If the router's page is not protected, you are asked before it is sent.</source>
        <extracomment>pages/router.py</extracomment>
        <translation>Le mot de passe n’est transmis qu’à ce routeur, et il n’est pas conservé. Si la page du routeur n’est pas protégée, votre accord est demandé avant l’envoi.</translation>
    </message>
    <message>
        <source>The test points at the router. From outside it cannot be seen which setting does it; the router itself knows.</source>
        <extracomment>pages/router.py</extracomment>
        <translation>Le test désigne le routeur. De l’extérieur, on ne voit pas quel paramètre est en cause ; le routeur, lui, le sait.</translation>
    </message>
    <message>
        <source>This router belongs to somebody else, so its password is not asked for. Give the steps to whoever looks after it.</source>
        <extracomment>pages/router.py</extracomment>
        <translation>Ce routeur appartient à quelqu’un d’autre, son mot de passe n’est donc pas demandé. Transmettez les étapes à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>This router can be read without a login.</source>
        <extracomment>pages/router.py</extracomment>
        <translation>Ce routeur peut être lu sans identifiants.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>At the moment this desktop has no place for such icons.</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Pour l’instant, ce bureau n’a pas de place pour ces icônes.</translation>
    </message>
    <message>
        <source>Close settings</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Fermer les paramètres</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Everything you change here takes effect at once.</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Tout ce que vous changez ici prend effet immédiatement.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>It shows whether the VPN is connected, and tells when something has changed.</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Elle indique si le VPN est connecté et signale tout changement.</translation>
    </message>
    <message>
        <source>Keep an icon beside the clock</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Garder une icône près de l’horloge</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Nothing slides or fades. Measurements still update.</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Rien ne glisse ni ne s’estompe. Les mesures continuent de s’actualiser.</translation>
    </message>
    <message>
        <source>Only the icon starts, without a window. This keeps the icon as well.</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Seule l’icône démarre, sans fenêtre. L’icône est alors gardée aussi.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>pages/settings.py; pages/start.py</extracomment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Size of text</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>This computer does not let programs start when you log in.</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Cet ordinateur ne permet pas de démarrer des programmes à l’ouverture de session.</translation>
    </message>
    <message>
        <source>While the window is closed</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>{share} %</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>For {name}: {protocol} to {server}.</source>
        <extracomment>pages/sign_in.py</extracomment>
        <translation>Pour {name} : {protocol} vers {server}.</translation>
    </message>
    <message>
        <source>It goes to this VPN server only, once it has proved who it is.</source>
        <extracomment>pages/sign_in.py</extracomment>
        <translation>Il n’est transmis qu’à ce serveur VPN, une fois que celui-ci a prouvé son identité.</translation>
    </message>
    <message>
        <source>Show what will be changed</source>
        <extracomment>pages/sign_in.py</extracomment>
        <translation>Afficher ce qui sera modifié</translation>
    </message>
    <message>
        <source>Still empty: {field}</source>
        <extracomment>pages/sign_in.py</extracomment>
        <translation>Encore vide : {field}</translation>
    </message>
    <message>
        <source>To connect, your system may ask for administrator rights. It asks in a window of its own; you can decline.</source>
        <extracomment>pages/sign_in.py</extracomment>
        <translation>Pour la connexion, votre système peut demander des droits d’administrateur. Il le fait dans sa propre fenêtre ; vous pouvez refuser.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes can be undone.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>
            <numerusform>%n modification peut être annulée.</numerusform>
            <numerusform>%n modifications peuvent être annulées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check my network</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Vérifier mon réseau</translation>
    </message>
    <message>
        <source>Check {name}</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Vérifier {name}</translation>
    </message>
    <message>
        <source>Close in your router what nobody needs any more.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Fermez dans votre routeur ce dont personne n’a plus besoin.</translation>
    </message>
    <message>
        <source>Connected: {name}</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Connecté : {name}</translation>
    </message>
    <message>
        <source>Details: {code}</source>
        <extracomment>pages/start.py; widgets/evidence.py; widgets/note.py; widgets/run_card.py</extracomment>
        <translation>Détails : {code}</translation>
    </message>
    <message>
        <source>Fix a VPN that won’t connect</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Réparer un VPN qui ne se connecte pas</translation>
    </message>
    <message>
        <source>Fix {name}</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Réparer {name}</translation>
    </message>
    <message>
        <source>Help other devices</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Aider d’autres appareils</translation>
    </message>
    <message>
        <source>Looking changes nothing. Every change is shown first and can be undone.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Regarder ne modifie rien. Chaque modification est d’abord montrée et peut être annulée.</translation>
    </message>
    <message>
        <source>Looking for VPN connections on this computer…</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Recherche de connexions VPN sur cet ordinateur…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Nothing is left to undo.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Il ne reste rien à annuler.</translation>
    </message>
    <message>
        <source>Other devices reach the VPN through this computer.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>D’autres appareils accèdent au VPN par cet ordinateur.</translation>
    </message>
    <message>
        <source>Router, line and what stands in the way of a VPN.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Routeur, ligne et tout ce qui gêne un VPN.</translation>
    </message>
    <message>
        <source>See how it is doing, test it, or disconnect it.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Voir comment il va, le tester ou le déconnecter.</translation>
    </message>
    <message>
        <source>Start from what you see: an error number, or what happens.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Partez de ce que vous voyez : un numéro d’erreur, ou ce qui se passe.</translation>
    </message>
    <message>
        <source>Take a connection to a phone or another computer.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Transmettez une connexion à un téléphone ou à un autre ordinateur.</translation>
    </message>
    <message>
        <source>This computer has no VPN connection yet.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Cet ordinateur n’a pas encore de connexion VPN.</translation>
    </message>
    <message>
        <source>Turn passthrough off again</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Désactiver à nouveau le passthrough</translation>
    </message>
    <message>
        <source>Use this computer as the gateway</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Utiliser cet ordinateur comme passerelle</translation>
    </message>
    <message>
        <source>What VPN connections this computer has could not be found out.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Impossible de savoir quelles connexions VPN existent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What is wrong, or what do you want to do?</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Qu’est-ce qui ne va pas, ou que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>What was changed could not be read.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Les modifications faites n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>With a file, text or code that you were given, or with the name of the server.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Avec un fichier, un texte ou un code reçu, ou avec le nom du serveur.</translation>
    </message>
    <message>
        <source>{protocol} to {server}</source>
        <extracomment>pages/start.py; words/changed.py</extracomment>
        <translation>{protocol} vers {server}</translation>
    </message>
    <message>
        <source>{protocol} to {server}. No failure of it is known.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>{protocol} vers {server}. Aucun échec connu.</translation>
    </message>
    <message>
        <source>Another one</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>Error code or message (optional)</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Code d’erreur ou message (facultatif)</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Trouver la cause</translation>
    </message>
    <message>
        <source>For example 809. Whole messages may be pasted, too.</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Par exemple 809. Vous pouvez aussi coller un message entier.</translation>
    </message>
    <message>
        <source>It connects, but nothing opens</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Il se connecte, mais rien ne s’ouvre</translation>
    </message>
    <message>
        <source>It does not connect</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Il ne se connecte pas</translation>
    </message>
    <message>
        <source>It drops after a while</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Il se coupe après un moment</translation>
    </message>
    <message>
        <source>It says: {told}</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Message : {told}</translation>
    </message>
    <message>
        <source>It worked here until recently</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Il marchait ici jusqu’à récemment</translation>
    </message>
    <message>
        <source>Last time: {told}</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>La dernière fois : {told}</translation>
    </message>
    <message>
        <source>More questions (optional)</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Autres questions (facultatif)</translation>
    </message>
    <message>
        <source>Nobody here has met this one yet. It is kept for the report.</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Personne ici ne l’a encore rencontré. Il est gardé pour le rapport.</translation>
    </message>
    <message>
        <source>Something else, or I do not know</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Autre chose, ou je ne sais pas</translation>
    </message>
    <message>
        <source>Tell what you know; what you leave empty is found out. Nothing is changed.</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Dites ce que vous savez ; ce que vous laissez vide sera recherché. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>The profile {name}</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Le profil {name}</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Que voyez-vous ?</translation>
    </message>
    <message>
        <source>What happens?</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Que se passe-t-il ?</translation>
    </message>
    <message>
        <source>Without it only this network and what you saw can be looked at.</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Sans cela, seuls ce réseau et ce que vous avez vu peuvent être examinés.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes were taken back and read again.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>
            <numerusform>%n modification a été annulée et relue.</numerusform>
            <numerusform>%n modifications ont été annulées et relues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were taken back; the rest was left, for the reason given.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>
            <numerusform>%n modification a été annulée ; le reste a été laissé, pour la raison indiquée.</numerusform>
            <numerusform>%n modifications ont été annulées ; le reste a été laissé, pour la raison indiquée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the router back may stop your internet for up to a minute. Its password is asked for if it is needed.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Rétablir le routeur peut interrompre Internet pendant une minute au plus. Son mot de passe est demandé si nécessaire.</translation>
    </message>
    <message>
        <source>Each change is read again, taken back, and read once more.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Chaque modification est relue, annulée, puis relue une dernière fois.</translation>
    </message>
    <message>
        <source>Everything is as it was before</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Tout est comme avant</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Recherche de modifications</translation>
    </message>
    <message>
        <source>Not undone yet</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Pas encore annulé</translation>
    </message>
    <message>
        <source>So it is not known whether anything is left to undo.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>On ne sait donc pas s’il reste quelque chose à annuler.</translation>
    </message>
    <message>
        <source>Some of it could not be undone</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Une partie n’a pas pu être annulée</translation>
    </message>
    <message>
        <source>Something of this was changed again later. Tick that change, too.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Une partie de ceci a été modifiée à nouveau plus tard. Cochez aussi cette modification.</translation>
    </message>
    <message>
        <source>Taking the changes back</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Annulation des modifications</translation>
    </message>
    <message>
        <source>The router takes an unconfirmed change back by itself at {time} at the latest. Undo waits for that.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Le routeur annule lui-même une modification non confirmée à {time} au plus tard. L’annulation attend ce moment.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>These changes are undone</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Ces modifications sont annulées</translation>
    </message>
    <message>
        <source>Tick what is to be undone.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Cochez ce qui doit être annulé.</translation>
    </message>
    <message>
        <source>What this program changes is listed here, until it is undone.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Ce que ce programme modifie figure ici jusqu’à son annulation.</translation>
    </message>
    <message>
        <source>What was changed could not be read</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Les modifications faites n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>What you tick is taken back. Everything else stays as it is.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Ce que vous cochez est annulé. Tout le reste demeure tel quel.</translation>
    </message>
    <message>
        <source>{thing}: is being taken back</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>{thing} : annulation en cours</translation>
    </message>
    <message>
        <source>{thing}: left as it is</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>{thing} : laissé tel quel</translation>
    </message>
    <message>
        <source>{thing}: waits</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>{thing} : en attente</translation>
    </message>
    <message>
        <source>{thing}: was {state} already</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>{thing} : déjà {state}</translation>
    </message>
    <message>
        <source>{thing}: {state}, as before</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>{thing} : {state}, comme avant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>shell.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>shell.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>widgets/before_after.py; widgets/change_table.py</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <extracomment>widgets/before_after.py</extracomment>
        <translation>{what} : {value}</translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>widgets/busy.py</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Certain: it was measured or read directly.</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>Certain : mesuré ou lu directement.</translation>
    </message>
    <message>
        <source>Likely: two or more signs point to it.</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>Probable : deux signes ou plus l’indiquent.</translation>
    </message>
    <message>
        <source>Measured at {time}.</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>Mesuré à {time}.</translation>
    </message>
    <message>
        <source>Possible: one sign points to it.</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>Possible : un signe l’indique.</translation>
    </message>
    <message>
        <source>Show steps</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>Afficher les étapes</translation>
    </message>
    <message>
        <source>Show steps: {cause}</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>Afficher les étapes : {cause}</translation>
    </message>
    <message>
        <source>Tell more</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Tell more: {cause}</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>En savoir plus : {cause}</translation>
    </message>
    <message>
        <source>Who can mend it? {who}</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>Qui peut y remédier ? {who}</translation>
    </message>
    <message>
        <source>{cause} ({certainty})</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>{cause} ({certainty})</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>What is being changed</source>
        <extracomment>widgets/change_rows.py</extracomment>
        <translation>Ce qui est en cours de modification</translation>
    </message>
    <message>
        <source>waits its turn</source>
        <extracomment>widgets/change_rows.py</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>{what}: {state}</source>
        <extracomment>widgets/change_rows.py</extracomment>
        <translation>{what} : {state}</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>widgets/change_table.py</extracomment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Now: {now}. After: {after}.</source>
        <extracomment>widgets/change_table.py</extracomment>
        <translation>Maintenant : {now}. Après : {after}.</translation>
    </message>
    <message>
        <source>Side effect</source>
        <extracomment>widgets/change_table.py</extracomment>
        <translation>Effet secondaire</translation>
    </message>
    <message>
        <source>Side effect: {effect}. Undo: {undo}.</source>
        <extracomment>widgets/change_table.py</extracomment>
        <translation>Effet secondaire : {effect}. Annulation : {undo}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>widgets/change_table.py</extracomment>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>What is going to change</source>
        <extracomment>widgets/change_table.py</extracomment>
        <translation>Ce qui va être modifié</translation>
    </message>
    <message>
        <source>Checked: {what}</source>
        <extracomment>widgets/chips.py</extracomment>
        <translation>Vérifié : {what}</translation>
    </message>
    <message>
        <source>{heading}: {all}</source>
        <extracomment>widgets/chips.py</extracomment>
        <translation>{heading} : {all}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>widgets/disclosure.py</extracomment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Shut</source>
        <extracomment>widgets/disclosure.py</extracomment>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <extracomment>widgets/evidence.py</extracomment>
        <translation>Comment le savons-nous ?</translation>
    </message>
    <message>
        <source>How do we know? {cause}</source>
        <extracomment>widgets/evidence.py</extracomment>
        <translation>Comment le savons-nous ? {cause}</translation>
    </message>
    <message>
        <source>Measured, certain</source>
        <extracomment>widgets/evidence.py</extracomment>
        <translation>Mesuré, certain</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <extracomment>widgets/evidence.py</extracomment>
        <translation>Parle contre</translation>
    </message>
    <message>
        <source>What it means, {certainty}</source>
        <extracomment>widgets/evidence.py</extracomment>
        <translation>Ce que cela signifie, {certainty}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>widgets/evidence.py</extracomment>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>took {time}</source>
        <extracomment>widgets/evidence.py; widgets/path_map_details.py</extracomment>
        <translation>durée {time}</translation>
    </message>
    <message>
        <source>{question} {answer}</source>
        <extracomment>widgets/evidence.py; widgets/path_map_details.py; widgets/proofs.py</extracomment>
        <translation>{question} {answer}</translation>
    </message>
    <message>
        <source>{question} {answer}, {when}</source>
        <extracomment>widgets/finding_rows.py</extracomment>
        <translation>{question} {answer}, {when}</translation>
    </message>
    <message>
        <source>{s} s</source>
        <extracomment>widgets/finding_rows.py; words/texts.py</extracomment>
        <translation>{s} s</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>widgets/findings.py</extracomment>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>widgets/findings.py; words/figures.py</extracomment>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>widgets/foot.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Practice network: nothing here touches your real one.</source>
        <extracomment>widgets/head.py</extracomment>
        <translation>Réseau d’entraînement : rien ici ne touche à votre vrai réseau.</translation>
    </message>
    <message>
        <source>A change was interrupted on {date}: finish or undo?</source>
        <extracomment>widgets/interrupted.py</extracomment>
        <translation>Une modification a été interrompue le {date} : terminer ou annuler ?</translation>
    </message>
    <message>
        <source>Going on means: the way is tested anew, and what is still missing is shown before anything is changed.</source>
        <extracomment>widgets/interrupted.py</extracomment>
        <translation>Continuer signifie : le chemin est testé à nouveau, et ce qui manque encore est montré avant toute modification.</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <extracomment>widgets/interrupted.py</extracomment>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Test and go on</source>
        <extracomment>widgets/interrupted.py</extracomment>
        <translation>Tester et continuer</translation>
    </message>
    <message>
        <source>Undo it</source>
        <extracomment>widgets/interrupted.py</extracomment>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>{thing}: begun, it is not known how far it came</source>
        <extracomment>widgets/interrupted.py</extracomment>
        <translation>{thing} : commencé, on ne sait pas jusqu’où</translation>
    </message>
    <message>
        <source>{thing}: was just being taken back</source>
        <extracomment>widgets/interrupted.py</extracomment>
        <translation>{thing} : l’annulation était en cours</translation>
    </message>
    <message>
        <source>{thing}: {state}</source>
        <extracomment>widgets/interrupted.py</extracomment>
        <translation>{thing} : {state}</translation>
    </message>
    <message>
        <source>Answer time through the tunnel</source>
        <extracomment>widgets/live_card.py; widgets/result_side.py</extracomment>
        <translation>Temps de réponse à travers le tunnel</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>widgets/live_card.py</extracomment>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>widgets/live_card.py</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>The answer time is not measured: no host inside is known to ask.</source>
        <extracomment>widgets/live_card.py; widgets/result_side.py</extracomment>
        <translation>Le temps de réponse n’est pas mesuré : aucune machine de l’entreprise n’est connue pour répondre.</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <extracomment>widgets/live_card.py</extracomment>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>attention</source>
        <extracomment>widgets/marks.py</extracomment>
        <translation>attention</translation>
    </message>
    <message>
        <source>being tested</source>
        <extracomment>widgets/marks.py; widgets/path_map_words.py</extracomment>
        <translation>test en cours</translation>
    </message>
    <message>
        <source>blocked</source>
        <extracomment>widgets/marks.py</extracomment>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>widgets/marks.py; widgets/path_map_words.py; widgets/run_card.py; words/changed.py; words/changes.py</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>works</source>
        <extracomment>widgets/marks.py</extracomment>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>After the change</source>
        <extracomment>widgets/path_map.py</extracomment>
        <translation>Après la modification</translation>
    </message>
    <message>
        <source>Before or after the change</source>
        <extracomment>widgets/path_map.py</extracomment>
        <translation>Avant ou après la modification</translation>
    </message>
    <message>
        <source>Before the change</source>
        <extracomment>widgets/path_map.py</extracomment>
        <translation>Avant la modification</translation>
    </message>
    <message>
        <source>The map shows how it is now.</source>
        <extracomment>widgets/path_map.py</extracomment>
        <translation>La carte montre la situation actuelle.</translation>
    </message>
    <message>
        <source>The map shows how it was before.</source>
        <extracomment>widgets/path_map.py</extracomment>
        <translation>La carte montre la situation d’avant.</translation>
    </message>
    <message>
        <source>Address {address}</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>Adresse {address}</translation>
    </message>
    <message>
        <source>Another kind of link</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>Un autre type de liaison</translation>
    </message>
    <message>
        <source>Networks inside: {networks}</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>Réseaux de l’entreprise : {networks}</translation>
    </message>
    <message>
        <source>Nothing is known of it yet.</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>On n’en sait encore rien.</translation>
    </message>
    <message>
        <source>Public address {address}</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>Adresse publique {address}</translation>
    </message>
    <message>
        <source>Recognised as {name}</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>Reconnu comme {name}</translation>
    </message>
    <message>
        <source>What is known, and how</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>Ce que l’on sait, et comment</translation>
    </message>
    <message>
        <source>as you said</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>selon vos indications</translation>
    </message>
    <message>
        <source>follows from what the router tells and from the boxes on the way</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>déduit de ce qu’indiquent le routeur et les appareils en chemin</translation>
    </message>
    <message>
        <source>from the profile</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>d’après le profil</translation>
    </message>
    <message>
        <source>read in the router's settings</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>lu dans les paramètres du routeur</translation>
    </message>
    <message>
        <source>seen from outside, without signing in</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>vu de l’extérieur, sans se connecter</translation>
    </message>
    <message>
        <source>seen on this computer</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>vu sur cet ordinateur</translation>
    </message>
    <message>
        <source>tested over the network</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>testé par le réseau</translation>
    </message>
    <message>
        <source>tested through the tunnel</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>testé à travers le tunnel</translation>
    </message>
    <message>
        <source>told by the VPN part of this computer</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>indiqué par la partie VPN de cet ordinateur</translation>
    </message>
    <message>
        <source>Map of the way</source>
        <extracomment>widgets/path_map_view.py</extracomment>
        <translation>Carte du chemin</translation>
    </message>
    <message>
        <source>Tells what is known of it, and how.</source>
        <extracomment>widgets/path_map_view.py</extracomment>
        <translation>Indique ce que l’on en sait, et comment.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Answers come back from as far as: {place}.</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Les réponses reviennent au plus loin de : {place}.</translation>
    </message>
    <message>
        <source>Cable</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Câble</translation>
    </message>
    <message>
        <source>Inside</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Inside: {name}</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Entreprise : {name}</translation>
    </message>
    <message>
        <source>Nothing is known yet of {protocol}.</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>On ne sait encore rien de {protocol}.</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Router</source>
        <extracomment>widgets/path_map_words.py; widgets/profile_card.py; widgets/stage_bar.py</extracomment>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>Second router</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Second routeur</translation>
    </message>
    <message>
        <source>The way leads through: {stations}.</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Le chemin passe par : {stations}.</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>VPN server</source>
        <extracomment>widgets/path_map_words.py; widgets/steps_bar.py</extracomment>
        <translation>Serveur VPN</translation>
    </message>
    <message>
        <source>Way out</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>a problem</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>un problème</translation>
    </message>
    <message>
        <source>answers</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>répond</translation>
    </message>
    <message>
        <source>does not answer</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>gets through</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>passe</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>pas encore testé</translation>
    </message>
    <message>
        <source>perhaps here</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>peut-être ici</translation>
    </message>
    <message>
        <source>probably stops here</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>s’arrête sans doute ici</translation>
    </message>
    <message>
        <source>public address</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>adresse publique</translation>
    </message>
    <message>
        <source>shares one address</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>adresse partagée</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>stops here</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>s’arrête ici</translation>
    </message>
    <message>
        <source>{protocol} does not get through. It probably stops here: {place}.</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>{protocol} ne passe pas. Cela s’arrête probablement ici : {place}.</translation>
    </message>
    <message>
        <source>{protocol} does not get through. It stops at one of these: {places}.</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>{protocol} ne passe pas. Cela s’arrête à l’un de ces endroits : {places}.</translation>
    </message>
    <message>
        <source>{protocol} does not get through. It stops here: {place}.</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>{protocol} ne passe pas. Cela s’arrête ici : {place}.</translation>
    </message>
    <message>
        <source>{protocol} gets through to: {place}.</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>{protocol} passe jusqu’ici : {place}.</translation>
    </message>
    <message>
        <source>{protocol} gets through to: {place}. There is a problem besides.</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>{protocol} passe jusqu’ici : {place}. Il y a un problème par ailleurs.</translation>
    </message>
    <message>
        <source>{protocol} is being tested.</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>{protocol} est en cours de test.</translation>
    </message>
    <message>
        <source>{protocol}: starts here</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>{protocol} : commence ici</translation>
    </message>
    <message>
        <source>{protocol}: {state}</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>{protocol} : {state}</translation>
    </message>
    <message>
        <source>A certificate</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Un certificat</translation>
    </message>
    <message>
        <source>A shared key</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Une clé partagée</translation>
    </message>
    <message>
        <source>All your traffic goes through it.</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Tout votre trafic passe par lui.</translation>
    </message>
    <message>
        <source>It does not say which networks lie behind it.</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Il n’indique pas quels réseaux se trouvent derrière.</translation>
    </message>
    <message>
        <source>Known by</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Connu par</translation>
    </message>
    <message>
        <source>Looked up as a test afterwards</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Recherché ensuite comme test</translation>
    </message>
    <message>
        <source>Must not be changed, says this profile.</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Ne doit pas être modifié, selon ce profil.</translation>
    </message>
    <message>
        <source>Name servers inside</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Serveurs de noms de l’entreprise</translation>
    </message>
    <message>
        <source>Names inside</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Noms dans l’entreprise</translation>
    </message>
    <message>
        <source>Not signed: nobody vouches for it. Use it only if you know where it comes from.</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Non signé : personne ne s’en porte garant. Ne l’utilisez que si vous savez d’où il vient.</translation>
    </message>
    <message>
        <source>Opened as a test afterwards</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Ouvert ensuite comme test</translation>
    </message>
    <message>
        <source>Opens the way to</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Ouvre la voie vers</translation>
    </message>
    <message>
        <source>Part of the practice network.</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Fait partie du réseau d’entraînement.</translation>
    </message>
    <message>
        <source>The certificates that this system trusts anyway</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Les certificats auxquels ce système fait déjà confiance</translation>
    </message>
    <message>
        <source>The server is trusted by</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Confiance dans le serveur grâce à</translation>
    </message>
    <message>
        <source>Type of {server}</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Type de {server}</translation>
    </message>
    <message>
        <source>User name and password</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>You prove yourself by</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Vous prouvez votre identité par</translation>
    </message>
    <message numerus="yes">
        <source>{list} and %n more</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>
            <numerusform>{list} et %n de plus</numerusform>
            <numerusform>{list} et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (in the profile, until {date})</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>{name} (dans le profil, jusqu’au {date})</translation>
    </message>
    <message>
        <source>Checked beside it</source>
        <extracomment>widgets/proofs.py</extracomment>
        <translation>Vérifié en plus</translation>
    </message>
    <message>
        <source>Measured through the tunnel</source>
        <extracomment>widgets/proofs.py</extracomment>
        <translation>Mesuré à travers le tunnel</translation>
    </message>
    <message>
        <source>of the checks</source>
        <extracomment>widgets/proofs.py</extracomment>
        <translation>sur les vérifications</translation>
    </message>
    <message>
        <source>{question} {answer} ({check})</source>
        <extracomment>widgets/proofs.py</extracomment>
        <translation>{question} {answer} ({check})</translation>
    </message>
    <message>
        <source>I do not know</source>
        <extracomment>widgets/question_row.py</extracomment>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>widgets/question_row.py</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>widgets/question_row.py</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <extracomment>widgets/report_card.py</extracomment>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Leave out addresses and names</source>
        <extracomment>widgets/report_card.py</extracomment>
        <translation>Omettre les adresses et les noms</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>widgets/report_card.py</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>widgets/report_card.py</extracomment>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <extracomment>widgets/report_card.py</extracomment>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <extracomment>widgets/report_card.py</extracomment>
        <translation>Enregistré sous {path}.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <extracomment>widgets/report_card.py</extracomment>
        <translation>Texte du rapport</translation>
    </message>
    <message>
        <source>This is all that is in it. Read it before you hand it on: nothing is sent.</source>
        <extracomment>widgets/report_card.py</extracomment>
        <translation>C’est tout ce qu’il contient. Lisez-le avant de le transmettre : rien n’est envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%n things were changed</source>
        <extracomment>widgets/result_side.py</extracomment>
        <translation>
            <numerusform>%n élément a été modifié</numerusform>
            <numerusform>%n éléments ont été modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it can be undone together.</source>
        <extracomment>widgets/result_side.py</extracomment>
        <translation>Tout peut être annulé ensemble.</translation>
    </message>
    <message>
        <source>Nothing stays changed</source>
        <extracomment>widgets/result_side.py</extracomment>
        <translation>Rien ne reste modifié</translation>
    </message>
    <message>
        <source>One thing was changed</source>
        <extracomment>widgets/result_side.py</extracomment>
        <translation>Un élément a été modifié</translation>
    </message>
    <message>
        <source>What was wrong: {cause}. It is mended.</source>
        <extracomment>widgets/result_side.py</extracomment>
        <translation>Ce qui n’allait pas : « {cause} ». C’est réparé.</translation>
    </message>
    <message>
        <source>{what}: changed, and taken back because it did not help. It is {value} as before.</source>
        <extracomment>widgets/result_side.py</extracomment>
        <translation>{what} : modifié, puis annulé faute d’avoir aidé. À nouveau {value}, comme avant.</translation>
    </message>
    <message>
        <source>{what}: {old}, now {new}</source>
        <extracomment>widgets/result_side.py</extracomment>
        <translation>{what} : {old}, maintenant {new}</translation>
    </message>
    <message>
        <source>After undoing</source>
        <extracomment>widgets/run_card.py</extracomment>
        <translation>Après annulation</translation>
    </message>
    <message>
        <source>Changed on {date}</source>
        <extracomment>widgets/run_card.py</extracomment>
        <translation>Modifié le {date}</translation>
    </message>
    <message>
        <source>It was interrupted.</source>
        <extracomment>widgets/run_card.py</extracomment>
        <translation>Il y a eu une interruption.</translation>
    </message>
    <message>
        <source>Undo {things}, changed on {date}</source>
        <extracomment>widgets/run_card.py</extracomment>
        <translation>Annuler : {things}, modifié le {date}</translation>
    </message>
    <message>
        <source>changed again later</source>
        <extracomment>widgets/run_card.py</extracomment>
        <translation>modifié à nouveau plus tard</translation>
    </message>
    <message>
        <source>{date}: {things}</source>
        <extracomment>widgets/run_card.py</extracomment>
        <translation>{date} : {things}</translation>
    </message>
    <message>
        <source>{where}: now {now}, after undoing {before}</source>
        <extracomment>widgets/run_card.py</extracomment>
        <translation>{where} : maintenant {now}, après annulation {before}</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>widgets/secret_field.py</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide: {field}</source>
        <extracomment>widgets/secret_field.py</extracomment>
        <translation>Masquer : {field}</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>widgets/secret_field.py</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <extracomment>widgets/secret_field.py</extracomment>
        <translation>Afficher : {field}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>widgets/setting_row.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy {key}: {value}[ ({type})]</source>
        <extracomment>widgets/setting_row.py</extracomment>
        <translation>Copier {key} : {value}[ ({type})]</translation>
    </message>
    <message numerus="yes">
        <source>%n questions had no answer.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>
            <numerusform>%n question est restée sans réponse.</numerusform>
            <numerusform>%n questions sont restées sans réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being measured.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Mesure en cours.</translation>
    </message>
    <message>
        <source>No answer just now. Usually {low} to {high}.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Pas de réponse pour l’instant. D’habitude {low} à {high}.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Pas encore de réponse.</translation>
    </message>
    <message>
        <source>Nothing goes through now.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Rien ne passe en ce moment.</translation>
    </message>
    <message>
        <source>Now {now}, usually {low} to {high}.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Maintenant {now}, d’habitude {low} à {high}.</translation>
    </message>
    <message>
        <source>Now {now}, usually {low}.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Maintenant {now}, d’habitude {low}.</translation>
    </message>
    <message>
        <source>Now {now}.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Maintenant {now}.</translation>
    </message>
    <message>
        <source>Steady at {now}.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Stable à {now}.</translation>
    </message>
    <message>
        <source>The last {span}.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Période affichée : {span}.</translation>
    </message>
    <message>
        <source>The last {span}: lowest {least}, middle {middle}, highest {most}.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Période affichée, {span} : minimum {least}, médiane {middle}, maximum {most}.</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>il y a {span}</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>widgets/stage_bar.py</extracomment>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>widgets/stage_bar.py</extracomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>widgets/stage_bar.py</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Step {number} of {total}: {stage}</source>
        <extracomment>widgets/stage_bar.py</extracomment>
        <translation>Étape {number} sur {total} : {stage}</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>widgets/stage_bar.py</extracomment>
        <translation>Test</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Changing what is needed</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Modification de ce qui est nécessaire</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Finding the cause</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Recherche de la cause</translation>
    </message>
    <message>
        <source>Looking around in this network</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Examen de ce réseau</translation>
    </message>
    <message>
        <source>Looking into the router</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Consultation du routeur</translation>
    </message>
    <message>
        <source>Making a plan</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Préparation du plan</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Testing the tunnel</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Test du tunnel</translation>
    </message>
    <message>
        <source>Testing the way again</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Nouveau test du chemin</translation>
    </message>
    <message>
        <source>Testing the way to the VPN server</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Test du chemin vers le serveur VPN</translation>
    </message>
    <message>
        <source>This takes longer than usual. You can wait, or stop.</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>C’est plus long que d’habitude. Vous pouvez attendre ou arrêter.</translation>
    </message>
    <message>
        <source>A digital identity card, by which a server proves who it is.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Une carte d’identité numérique, avec laquelle un serveur prouve qui il est.</translation>
    </message>
    <message>
        <source>A helper in the router that knows one kind of traffic and lets it through.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Une aide du routeur qui connaît un type de trafic et le laisse passer.</translation>
    </message>
    <message>
        <source>A kind of VPN that travels inside IPsec, which encrypts it.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Un type de VPN qui circule à l’intérieur d’IPsec, qui le chiffre.</translation>
    </message>
    <message>
        <source>A newer kind of VPN. Most routers let it through without any setting.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Un type de VPN plus récent. La plupart des routeurs le laissent passer sans aucun réglage.</translation>
    </message>
    <message>
        <source>A setting of the router: it lets VPN traffic through the router.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Un paramètre du routeur, le « passage VPN » : il laisse passer le trafic VPN à travers le routeur.</translation>
    </message>
    <message>
        <source>An old kind of VPN. It is weakly protected; a newer kind is better where the server offers one.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Un ancien type de VPN. Il est faiblement protégé ; un type plus récent est préférable si le serveur en propose un.</translation>
    </message>
    <message>
        <source>How a VPN begins (IKE): both sides prove who they are and agree on a key.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Le début d’un VPN (IKE) : les deux côtés prouvent leur identité et conviennent d’une clé.</translation>
    </message>
    <message>
        <source>In plain words:</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>En clair :</translation>
    </message>
    <message>
        <source>Many devices share one address: the router sorts out which answer is for whom.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>De nombreux appareils partagent une adresse : le routeur détermine à qui revient chaque réponse.</translation>
    </message>
    <message>
        <source>One of two ways to send packets. A port is like the number of a door: a VPN needs certain doors to be open.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>L’une des deux façons d’envoyer des paquets. Un port est comme un numéro de porte : un VPN a besoin que certaines portes soient ouvertes.</translation>
    </message>
    <message>
        <source>PPTP helper</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>module d’aide PPTP</translation>
    </message>
    <message>
        <source>The data part of PPTP. It has no port numbers, so some routers do not know where to send it.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>La partie données de PPTP. Elle n’a pas de numéros de port, certains routeurs ne savent donc pas où l’envoyer.</translation>
    </message>
    <message>
        <source>The encrypted data part of IPsec.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>La partie données chiffrée d’IPsec.</translation>
    </message>
    <message>
        <source>The encryption of PPTP.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Le chiffrement de PPTP.</translation>
    </message>
    <message>
        <source>The encryption under IKEv2 and L2TP.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Le chiffrement sous IKEv2 et L2TP.</translation>
    </message>
    <message>
        <source>The largest packet that a line carries.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Le plus gros paquet que transporte une ligne.</translation>
    </message>
    <message>
        <source>The link inside PPTP and L2TP that carries the login.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>La liaison à l’intérieur de PPTP et de L2TP, qui transporte l’identification.</translation>
    </message>
    <message>
        <source>The provider's box then only passes the line on, and your router does the rest.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>La box du fournisseur d’accès ne fait alors que transmettre la ligne, et votre routeur fait le reste.</translation>
    </message>
    <message>
        <source>What is {term}?</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Que veut dire {term} ?</translation>
    </message>
    <message>
        <source>Your line has only the newer internet protocol; the older one is carried inside it by the provider.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Votre ligne n’a que le protocole Internet récent ; le fournisseur d’accès y transporte l’ancien.</translation>
    </message>
    <message>
        <source>address translation</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>traduction d’adresses</translation>
    </message>
    <message>
        <source>bridge mode</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>mode bridge</translation>
    </message>
    <message>
        <source>certificate</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>certificat</translation>
    </message>
    <message>
        <source>certificates</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>certificats</translation>
    </message>
    <message>
        <source>key exchange</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>échange de clés</translation>
    </message>
    <message>
        <source>translates addresses</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>traduit les adresses</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>window.py</extracomment>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Stopping. The step that is under way is finished or taken back.</source>
        <extracomment>window.py</extracomment>
        <translation>Arrêt en cours. L’étape commencée est terminée ou annulée.</translation>
    </message>
    <message>
        <source>The last step is still ending.</source>
        <extracomment>window.py</extracomment>
        <translation>La dernière étape se termine encore.</translation>
    </message>
    <message>
        <source>Tunnel of {name}</source>
        <extracomment>words/changed.py</extracomment>
        <translation>Tunnel {name}</translation>
    </message>
    <message>
        <source>VPN connection {name} on this computer</source>
        <extracomment>words/changed.py</extracomment>
        <translation>Connexion VPN {name} sur cet ordinateur</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>words/changed.py</extracomment>
        <translation>connecté</translation>
    </message>
    <message>
        <source>not connected</source>
        <extracomment>words/changed.py</extracomment>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>words/changed.py</extracomment>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>words/changed.py</extracomment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>words/changed.py</extracomment>
        <translation>activé</translation>
    </message>
    <message>
        <source>{name} passthrough in the router</source>
        <extracomment>words/changed.py; words/changes.py</extracomment>
        <translation>Passthrough {name} dans le routeur</translation>
    </message>
    <message>
        <source>Wi-Fi stops for a moment</source>
        <extracomment>words/changes.py</extracomment>
        <translation>le Wi-Fi s’arrête un instant</translation>
    </message>
    <message>
        <source>all traffic of this computer goes through it</source>
        <extracomment>words/changes.py</extracomment>
        <translation>tout le trafic de cet ordinateur passe par ce tunnel</translation>
    </message>
    <message>
        <source>disconnected again</source>
        <extracomment>words/changes.py</extracomment>
        <translation>la connexion sera coupée</translation>
    </message>
    <message>
        <source>internet may stop for a moment</source>
        <extracomment>words/changes.py</extracomment>
        <translation>Internet peut s’arrêter un instant</translation>
    </message>
    <message>
        <source>kept ready</source>
        <extracomment>words/changes.py</extracomment>
        <translation>possible à tout moment</translation>
    </message>
    <message>
        <source>kept ready; the router also takes it back by itself after {time} if it loses contact</source>
        <extracomment>words/changes.py</extracomment>
        <translation>possible à tout moment ; de plus, le routeur revient de lui-même en arrière après {time} s’il perd le contact</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>words/changes.py</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none, no restart</source>
        <extracomment>words/changes.py</extracomment>
        <translation>aucun, pas de redémarrage</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>words/changes.py</extracomment>
        <translation>non défini</translation>
    </message>
    <message>
        <source>only traffic to the office goes through it</source>
        <extracomment>words/changes.py</extracomment>
        <translation>seul le trafic vers l’entreprise passe par ce tunnel</translation>
    </message>
    <message>
        <source>removed again</source>
        <extracomment>words/changes.py</extracomment>
        <translation>la connexion sera supprimée</translation>
    </message>
    <message>
        <source>the router restarts</source>
        <extracomment>words/changes.py</extracomment>
        <translation>le routeur redémarre</translation>
    </message>
    <message>
        <source>{setting} (unchanged)</source>
        <extracomment>words/changes.py</extracomment>
        <translation>{setting} (inchangé)</translation>
    </message>
    <message>
        <source>{what}: now {now}, after {after}. Side effect: {effect}. Undo: {undo}.</source>
        <extracomment>words/changes.py</extracomment>
        <translation>{what} : maintenant {now}, ensuite {after}. Effet secondaire : {effect}. Annulation : {undo}.</translation>
    </message>
    <message>
        <source>{what}: stays {now}.</source>
        <extracomment>words/changes.py</extracomment>
        <translation>{what} : toujours {now}.</translation>
    </message>
    <message>
        <source>A host inside the office answers</source>
        <extracomment>words/figures.py</extracomment>
        <translation>Un ordinateur de l’entreprise répond</translation>
    </message>
    <message>
        <source>Names of the office are found</source>
        <extracomment>words/figures.py</extracomment>
        <translation>Les noms de l’entreprise sont trouvés</translation>
    </message>
    <message>
        <source>No address is used both here and inside</source>
        <extracomment>words/figures.py</extracomment>
        <translation>Aucune adresse en double des deux côtés</translation>
    </message>
    <message>
        <source>Packets of full size get through</source>
        <extracomment>words/figures.py</extracomment>
        <translation>Les paquets de taille maximale passent</translation>
    </message>
    <message>
        <source>The VPN connection came up</source>
        <extracomment>words/figures.py</extracomment>
        <translation>La connexion VPN s’est établie</translation>
    </message>
    <message>
        <source>The VPN server accepted the login</source>
        <extracomment>words/figures.py</extracomment>
        <translation>Le serveur VPN a accepté l’identification</translation>
    </message>
    <message>
        <source>The tunnel holds</source>
        <extracomment>words/figures.py</extracomment>
        <translation>Le tunnel tient</translation>
    </message>
    <message>
        <source>The tunnel is up</source>
        <extracomment>words/figures.py</extracomment>
        <translation>Le tunnel est établi</translation>
    </message>
    <message>
        <source>The way to the office leads through the tunnel</source>
        <extracomment>words/figures.py</extracomment>
        <translation>Le chemin vers l’entreprise passe par le tunnel</translation>
    </message>
    <message>
        <source>known</source>
        <extracomment>words/figures.py</extracomment>
        <translation>connu</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>words/figures.py</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>words/figures.py</extracomment>
        <translation>pas demandé</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>words/figures.py</extracomment>
        <translation>pas sûr</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>words/figures.py</extracomment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>sent back</source>
        <extracomment>words/figures.py</extracomment>
        <translation>renvoyé</translation>
    </message>
    <message>
        <source>turned down</source>
        <extracomment>words/figures.py</extracomment>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>words/figures.py</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <extracomment>words/figures.py</extracomment>
        <translation>{count} octets</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <extracomment>words/figures.py; words/texts.py</extracomment>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <source>{ms} ms, {count} bytes</source>
        <extracomment>words/figures.py</extracomment>
        <translation>{ms} ms, {count} octets</translation>
    </message>
    <message>
        <source>{s} s off</source>
        <extracomment>words/figures.py</extracomment>
        <translation>{s} s d’écart</translation>
    </message>
    <message>
        <source>It failed last time, for a reason that is not known here.</source>
        <extracomment>words/last_failure.py</extracomment>
        <translation>Échec la dernière fois, pour une raison inconnue ici.</translation>
    </message>
    <message>
        <source>Last time: {reason}</source>
        <extracomment>words/last_failure.py</extracomment>
        <translation>La dernière fois : {reason}</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connected, and it works</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>Connecté, et tout fonctionne</translation>
    </message>
    <message>
        <source>Connected, but not everything works</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>Connecté, mais tout ne fonctionne pas</translation>
    </message>
    <message>
        <source>Connected, but the office does not answer</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>Connecté, mais l’entreprise ne répond pas</translation>
    </message>
    <message>
        <source>Connected, with a remark</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>Connecté, avec une remarque</translation>
    </message>
    <message>
        <source>Connecting needs administrator rights. You can try again at any time.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>La connexion nécessite des droits d’administrateur. Vous pouvez réessayer à tout moment.</translation>
    </message>
    <message>
        <source>Nothing stays changed on this computer or in your router.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>Rien ne reste modifié sur cet ordinateur ni dans votre routeur.</translation>
    </message>
    <message>
        <source>Stopped, as you asked</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>Arrêté à votre demande</translation>
    </message>
    <message>
        <source>The VPN does not work yet</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>Le VPN ne fonctionne pas encore</translation>
    </message>
    <message>
        <source>The change did not help and was taken back. Everything is as before.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>La modification n’a pas aidé et a été annulée. Tout est comme avant.</translation>
    </message>
    <message>
        <source>The change was read back from the router, and the path was tested.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>La modification a été relue dans le routeur, et le chemin a été testé.</translation>
    </message>
    <message>
        <source>The router is set, and the way is open</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>Le routeur est réglé, la voie est libre</translation>
    </message>
    <message>
        <source>What was changed until then stands below. It can be undone.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>Ce qui a été modifié jusque-là figure ci-dessous. Vous pouvez l’annuler.</translation>
    </message>
    <message>
        <source>{connection}. Every line below was measured.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>{connection}. Chaque ligne ci-dessous a été mesurée.</translation>
    </message>
    <message>
        <source>{connection}. Nothing inside the office was asked: no page or host there is known.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>{connection}. Rien n’a été interrogé dans l’entreprise : aucune page ni machine n’y est connue.</translation>
    </message>
    <message>
        <source>{connection}. The tunnel stands, yet nothing inside was reached.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>{connection}. Le tunnel est établi, mais rien n’a été atteint de l’autre côté.</translation>
    </message>
    <message>
        <source>{connection}. What else was noticed stands below.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>{connection}. Ce qui a été remarqué en plus figure ci-dessous.</translation>
    </message>
    <message>
        <source>{connection}. What is wrong stands below.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>{connection}. Ce qui ne va pas figure ci-dessous.</translation>
    </message>
    <message>
        <source>{name} by {protocol}</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>{name} par {protocol}</translation>
    </message>
    <message>
        <source>{name} by {protocol}, since {time}</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>{name} par {protocol}, depuis {time}</translation>
    </message>
    <message>
        <source>Causes, the most likely first:</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Causes, de la plus à la moins probable :</translation>
    </message>
    <message>
        <source>Connection: {name}, {protocol}, login by {auth}</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Connexion : {name}, {protocol}, identification par {auth}</translation>
    </message>
    <message>
        <source>Error codes that were given: {list}</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Codes d’erreur indiqués : {list}</translation>
    </message>
    <message>
        <source>It ended with: {code}</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Terminé avec : {code}</translation>
    </message>
    <message>
        <source>Kinds of VPN: {list}</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Types de VPN : {list}</translation>
    </message>
    <message>
        <source>Report of Passthrough Wizard {version}</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Rapport de Passthrough Wizard {version}</translation>
    </message>
    <message>
        <source>System: {system}, Python {python}, Qt {qt}</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Système : {system}, Python {python}, Qt {qt}</translation>
    </message>
    <message>
        <source>The way out:</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Le chemin vers l’extérieur :</translation>
    </message>
    <message>
        <source>VPN server: {server}</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Serveur VPN : {server}</translation>
    </message>
    <message>
        <source>What was changed:</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Ce qui a été modifié :</translation>
    </message>
    <message>
        <source>What was found:</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Ce qui a été trouvé :</translation>
    </message>
    <message>
        <source>What was planned:</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Ce qui était prévu :</translation>
    </message>
    <message>
        <source>What was taken back, because it did not help:</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Ce qui a été annulé, faute d’avoir aidé :</translation>
    </message>
    <message>
        <source>Written on {date}</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Écrit le {date}</translation>
    </message>
    <message>
        <source>Open {path}.</source>
        <extracomment>words/texts.py</extracomment>
        <translation>Ouvrez {path}.</translation>
    </message>
    <message>
        <source>Press {button}.</source>
        <extracomment>words/texts.py</extracomment>
        <translation>Appuyez sur {button}.</translation>
    </message>
    <message>
        <source>Switch on: {names}.</source>
        <extracomment>words/texts.py</extracomment>
        <translation>Activez : {names}.</translation>
    </message>
    <message>
        <source>The names may differ a little on your model.</source>
        <extracomment>words/texts.py</extracomment>
        <translation>Les noms peuvent différer un peu sur votre modèle.</translation>
    </message>
    <message>
        <source>{min} min</source>
        <extracomment>words/texts.py</extracomment>
        <translation>{min} min</translation>
    </message>
    <message>
        <source>Another connection is in the way</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Une autre connexion gêne</translation>
    </message>
    <message>
        <source>Connect with {protocol}</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Se connecter avec {protocol}</translation>
    </message>
    <message>
        <source>Everything else that was tested works. Nothing has been changed yet.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Tout le reste de ce qui a été testé fonctionne. Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Go on to the router</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Continuer vers le routeur</translation>
    </message>
    <message>
        <source>It gets through. The router stays as it is.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Il passe. Le routeur reste tel quel.</translation>
    </message>
    <message>
        <source>It is not sure that it gets through.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Il n’est pas sûr qu’il passe.</translation>
    </message>
    <message>
        <source>Let {protocol} through in the router</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Laisser passer {protocol} dans le routeur</translation>
    </message>
    <message>
        <source>Look beyond your router</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Cherchez au-delà de votre routeur</translation>
    </message>
    <message>
        <source>Looking at this network</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Examen de ce réseau</translation>
    </message>
    <message>
        <source>Make the connection again</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Recréer la connexion</translation>
    </message>
    <message>
        <source>Most likely another connection is in the way</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Une autre connexion gêne, très probablement</translation>
    </message>
    <message>
        <source>Most likely one of the two routers stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Très probablement, l’un des deux routeurs arrête le VPN</translation>
    </message>
    <message>
        <source>Most likely something on this computer stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Très probablement, quelque chose sur cet ordinateur arrête le VPN</translation>
    </message>
    <message>
        <source>Most likely the box in front of your router stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>La box placée devant votre routeur arrête probablement le VPN</translation>
    </message>
    <message>
        <source>Most likely the fault lies at the VPN server</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Le problème vient très probablement du serveur VPN</translation>
    </message>
    <message>
        <source>Most likely the login does not fit</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Les identifiants ne conviennent probablement pas</translation>
    </message>
    <message>
        <source>Most likely the provider's network stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Très probablement, le réseau du fournisseur d’accès arrête le VPN</translation>
    </message>
    <message>
        <source>Most likely the router or the provider stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Très probablement, le routeur ou le fournisseur d’accès arrête le VPN</translation>
    </message>
    <message>
        <source>Most likely the router stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Très probablement, le routeur arrête le VPN</translation>
    </message>
    <message>
        <source>Most likely the settings of the connection do not fit</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Les paramètres de la connexion ne conviennent probablement pas</translation>
    </message>
    <message>
        <source>Most likely this network stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Très probablement, ce réseau arrête le VPN</translation>
    </message>
    <message>
        <source>Most likely two routers in a row stop the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Très probablement, deux routeurs à la suite arrêtent le VPN</translation>
    </message>
    <message>
        <source>Most likely your network and the office use the same addresses</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Très probablement, votre réseau et l’entreprise utilisent les mêmes adresses</translation>
    </message>
    <message>
        <source>Needs its password. Changes are shown first.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Nécessite son mot de passe. Les modifications sont d’abord montrées.</translation>
    </message>
    <message>
        <source>No VPN server was asked, so the way beyond this network was not tested.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Aucun serveur VPN n’a été interrogé, le chemin au-delà de ce réseau n’a donc pas été testé.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Nothing is changed while testing.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Rien n’est modifié pendant le test.</translation>
    </message>
    <message>
        <source>Show me the steps by hand</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Voir les étapes à suivre à la main</translation>
    </message>
    <message>
        <source>Something on the way stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Quelque chose en chemin arrête le VPN</translation>
    </message>
    <message>
        <source>Something on this computer stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Quelque chose sur cet ordinateur arrête le VPN</translation>
    </message>
    <message>
        <source>Testing the way to {server}</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Test du chemin vers {server}</translation>
    </message>
    <message>
        <source>The VPN is blocked on the way, perhaps in the router</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Le VPN est bloqué en chemin, peut-être dans le routeur</translation>
    </message>
    <message>
        <source>The VPN server does not answer</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Le serveur VPN ne répond pas</translation>
    </message>
    <message>
        <source>The VPN server does not take this connection</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Le serveur VPN n’accepte pas cette connexion</translation>
    </message>
    <message>
        <source>The VPN server turns this VPN away</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Le serveur VPN refuse ce VPN</translation>
    </message>
    <message>
        <source>The VPN server was not found</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Le serveur VPN est introuvable</translation>
    </message>
    <message>
        <source>The box in front of your router stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>La box placée devant votre routeur arrête le VPN</translation>
    </message>
    <message>
        <source>The login does not fit</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Les identifiants ne conviennent pas</translation>
    </message>
    <message>
        <source>The provider's network stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Le réseau du fournisseur d’accès arrête le VPN</translation>
    </message>
    <message>
        <source>The router</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Le routeur</translation>
    </message>
    <message>
        <source>The router at {address}</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Le routeur à l’adresse {address}</translation>
    </message>
    <message>
        <source>The router stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Le routeur arrête le VPN</translation>
    </message>
    <message>
        <source>The settings of the connection do not fit</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Les paramètres de la connexion ne conviennent pas</translation>
    </message>
    <message>
        <source>The test gave no clear answer</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Le test n’a pas donné de réponse claire</translation>
    </message>
    <message>
        <source>The way is open; what was typed is asked for again.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>La voie est libre ; ce qui avait été saisi est redemandé.</translation>
    </message>
    <message>
        <source>The way to the VPN server is open</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>La voie est libre jusqu’au serveur VPN</translation>
    </message>
    <message>
        <source>This is how it stands now.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Voilà où en sont les choses.</translation>
    </message>
    <message>
        <source>This network shows no fault</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Ce réseau ne présente aucun défaut</translation>
    </message>
    <message>
        <source>This network stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Ce réseau arrête le VPN</translation>
    </message>
    <message>
        <source>This network wants you to sign in first</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Ce réseau demande d’abord une identification</translation>
    </message>
    <message>
        <source>Try to connect</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Essayer la connexion</translation>
    </message>
    <message>
        <source>Try to connect all the same</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Essayer quand même la connexion</translation>
    </message>
    <message>
        <source>Two routers stand one behind the other</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Deux routeurs se suivent</translation>
    </message>
    <message>
        <source>Use {protocol}</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Utiliser {protocol}</translation>
    </message>
    <message>
        <source>VPN program there</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>programme VPN installé</translation>
    </message>
    <message>
        <source>What will be made on this computer is shown first. Then it is dialled and tested.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Ce qui sera créé sur cet ordinateur est d’abord montré. Ensuite, la connexion est établie et testée.</translation>
    </message>
    <message>
        <source>You change it yourself, in the router's own menu.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Vous le modifiez vous-même, dans le menu du routeur.</translation>
    </message>
    <message>
        <source>Your network and the office use the same addresses</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Votre réseau et l’entreprise utilisent les mêmes adresses</translation>
    </message>
    <message>
        <source>Your router was read: it lets {protocol} through.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Votre routeur a été lu : il laisse passer {protocol}.</translation>
    </message>
    <message>
        <source>clock right</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>horloge à l’heure</translation>
    </message>
    <message>
        <source>name found</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>nom trouvé</translation>
    </message>
    <message>
        <source>no address clash</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>pas de conflit d’adresses</translation>
    </message>
    <message>
        <source>no other VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>pas d’autre VPN</translation>
    </message>
    <message>
        <source>no sign-in page</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>pas de page de connexion</translation>
    </message>
    <message>
        <source>one router</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>un seul routeur</translation>
    </message>
    <message>
        <source>own address</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>adresse propre</translation>
    </message>
    <message>
        <source>router lets IPsec through</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>routeur : IPsec passe</translation>
    </message>
    <message>
        <source>router lets L2TP through</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>routeur : L2TP passe</translation>
    </message>
    <message>
        <source>router lets PPTP through</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>routeur : PPTP passe</translation>
    </message>
    <message>
        <source>server answers</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>le serveur répond</translation>
    </message>
    <message>
        <source>{protocol} gets through to {server}. Nothing has been changed yet.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>{protocol} passe jusqu’à {server}. Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>{protocol} gets through. Nothing has been changed yet.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>{protocol} passe. Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>{router} at {address}</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>{router} à l’adresse {address}</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>Testing the path again</source>
        <extracomment>apply.asking_again</extracomment>
        <translation>Nouveau test du chemin</translation>
    </message>
    <message>
        <source>Changing the router[ at {address}]</source>
        <extracomment>apply.changing</extracomment>
        <translation>Modification du routeur[ à l’adresse {address}]</translation>
    </message>
    <message>
        <source>The change did not help; taking it back</source>
        <extracomment>apply.did_not_help</extracomment>
        <translation>La modification n’a pas aidé ; elle est annulée</translation>
    </message>
    <message>
        <source>Did the connection end when the computer slept or changed its network?</source>
        <extracomment>ask.after_sleep</extracomment>
        <translation>La connexion s’est-elle coupée quand l’ordinateur s’est mis en veille ou a changé de réseau ?</translation>
    </message>
    <message>
        <source>Does the VPN work with a cable straight to the provider's box?</source>
        <extracomment>ask.direct_cable_works</extracomment>
        <translation>Le VPN fonctionne-t-il avec un câble branché directement sur la box du fournisseur d’accès ?</translation>
    </message>
    <message>
        <source>Does the connection end after a quiet while?</source>
        <extracomment>ask.drops_when_idle</extracomment>
        <translation>La connexion se coupe-t-elle après un moment sans activité ?</translation>
    </message>
    <message>
        <source>Is this a guest network?</source>
        <extracomment>ask.guest_network</extracomment>
        <translation>Est-ce un réseau invité ?</translation>
    </message>
    <message>
        <source>Does the VPN work over another line, for example a phone's hotspot?</source>
        <extracomment>ask.hotspot_works</extracomment>
        <translation>Le VPN fonctionne-t-il par une autre ligne, par exemple le partage de connexion d’un téléphone ?</translation>
    </message>
    <message>
        <source>Is this computer connected through a phone's hotspot?</source>
        <extracomment>ask.on_phone_hotspot</extracomment>
        <translation>Cet ordinateur est-il connecté par le partage de connexion d’un téléphone ?</translation>
    </message>
    <message>
        <source>Is another device here connected to the same VPN?</source>
        <extracomment>ask.other_client_connected</extracomment>
        <translation>Un autre appareil est-il connecté ici au même VPN ?</translation>
    </message>
    <message>
        <source>Does the VPN work on a computer with another system?</source>
        <extracomment>ask.other_system_works</extracomment>
        <translation>Le VPN fonctionne-t-il sur un ordinateur avec un autre système ?</translation>
    </message>
    <message>
        <source>Does the VPN work on a phone in the same Wi-Fi?</source>
        <extracomment>ask.phone_works</extracomment>
        <translation>Le VPN fonctionne-t-il sur un téléphone dans le même Wi-Fi ?</translation>
    </message>
    <message>
        <source>Is this a public network, as in a hotel or a train?</source>
        <extracomment>ask.public_network</extracomment>
        <translation>Est-ce un réseau public, comme dans un hôtel ou un train ?</translation>
    </message>
    <message>
        <source>Did the trouble begin right after a system update?</source>
        <extracomment>ask.since_update</extracomment>
        <translation>Le problème a-t-il commencé juste après une mise à jour du système ?</translation>
    </message>
    <message>
        <source>Do small things work while large ones stall?</source>
        <extracomment>ask.small_works</extracomment>
        <translation>Les petites choses passent-elles alors que les grandes restent bloquées ?</translation>
    </message>
    <message>
        <source>Does the VPN work when you connect to the router behind this one?</source>
        <extracomment>ask.upstream_works</extracomment>
        <translation>Le VPN fonctionne-t-il quand vous vous connectez au routeur situé derrière celui-ci ?</translation>
    </message>
    <message>
        <source>Did this VPN work before in this place?</source>
        <extracomment>ask.worked_before</extracomment>
        <translation>Ce VPN a-t-il déjà fonctionné à cet endroit ?</translation>
    </message>
    <message>
        <source>Does the VPN work from inside the office?</source>
        <extracomment>ask.works_inside</extracomment>
        <translation>Le VPN fonctionne-t-il depuis l’intérieur de l’entreprise ?</translation>
    </message>
    <message>
        <source>Did the VPN server accept the login?</source>
        <extracomment>auth.accepted</extracomment>
        <translation>Le serveur VPN a-t-il accepté l’identification ?</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <extracomment>cancelled</extracomment>
        <translation>Arrêté à votre demande.</translation>
    </message>
    <message>
        <source>The account may not log in at the moment</source>
        <extracomment>cause.ACCOUNT_RESTRICTED.1 title</extracomment>
        <translation>Le compte ne peut pas se connecter pour le moment</translation>
    </message>
    <message>
        <source>The server knows the account but refuses it: it is switched off or expired, the password has expired, or logins are not allowed now or from outside.</source>
        <extracomment>cause.ACCOUNT_RESTRICTED.2 why</extracomment>
        <translation>Le serveur connaît le compte mais le refuse : il est désactivé ou expiré, le mot de passe a expiré, ou les connexions ne sont pas autorisées maintenant ou depuis l’extérieur.</translation>
    </message>
    <message>
        <source>Ask whoever runs the VPN server to open the account or to renew the password.</source>
        <extracomment>cause.ACCOUNT_RESTRICTED.3 fix 1</extracomment>
        <translation>Demandez à la personne qui gère le serveur VPN d’ouvrir le compte ou de renouveler le mot de passe.</translation>
    </message>
    <message>
        <source>Whoever runs the VPN server.</source>
        <extracomment>cause.ACCOUNT_RESTRICTED.4 who; cause.CERT_PROBLEM.4 who; cause.IKEV2_NO_FRAGMENTATION.4 who; cause.IKE_NO_PROPOSAL.4 who; cause.L2TP_CONTROL_TIMEOUT.4 who; cause.SERVER_BEHIND_NAT_NO_FORWARD.4 who; cause.SERVER_DOWN_OR_PORT_CLOSED.4 who; cause.SERVER_ESP_DISABLED.4 who; cause.SHA2_TRUNCATION_MISMATCH.4 who</extracomment>
        <translation>La personne qui gère le serveur VPN.</translation>
    </message>
    <message>
        <source>The router's helper for PPTP is not at work</source>
        <extracomment>cause.ALG_HELPER_UNASSIGNED.1 title</extracomment>
        <translation>Le module d’aide PPTP du routeur n’est pas actif</translation>
    </message>
    <message>
        <source>The router translates addresses without the helper that PPTP needs: it is not loaded or not attached, so the data never finds its way back.</source>
        <extracomment>cause.ALG_HELPER_UNASSIGNED.2 why</extracomment>
        <translation>Le routeur traduit les adresses sans le module dont PPTP a besoin : il n’est pas chargé ou pas associé, les données ne retrouvent donc jamais leur chemin de retour.</translation>
    </message>
    <message>
        <source>Install or load the router's PPTP helper (on OpenWrt the package kmod-nf-nathelper-extra) and attach it to TCP port 1723.</source>
        <extracomment>cause.ALG_HELPER_UNASSIGNED.3 fix 1</extracomment>
        <translation>Installez ou chargez le module d’aide PPTP du routeur (sur OpenWrt, le paquet kmod-nf-nathelper-extra) et associez-le au port TCP 1723.</translation>
    </message>
    <message>
        <source>Or use a newer kind of VPN that needs no helper.</source>
        <extracomment>cause.ALG_HELPER_UNASSIGNED.3 fix 2</extracomment>
        <translation>Ou utilisez un type de VPN plus récent, qui n’a besoin d’aucune aide.</translation>
    </message>
    <message>
        <source>Whoever has the password of the router.</source>
        <extracomment>cause.ALG_HELPER_UNASSIGNED.4 who; cause.IPSEC_ALG_MANGLES_NATT.4 who; cause.PASSTHROUGH_OFF.4 who; cause.PASSTHROUGH_OPTION_MISSING.4 who; cause.PPTP_GRE_BLOCKED_ROUTER.4 who; cause.SUBNET_OVERLAP.4 who</extracomment>
        <translation>La personne qui a le mot de passe du routeur.</translation>
    </message>
    <message>
        <source>The security module of this system stops the VPN program</source>
        <extracomment>cause.APPARMOR_CHARON.1 title</extracomment>
        <translation>Le module de sécurité de ce système arrête le programme VPN</translation>
    </message>
    <message>
        <source>AppArmor denies the IPsec program something that it needs.</source>
        <extracomment>cause.APPARMOR_CHARON.2 why</extracomment>
        <translation>AppArmor refuse au programme IPsec quelque chose dont il a besoin.</translation>
    </message>
    <message>
        <source>Add a local rule for the program, as the system's log names it.</source>
        <extracomment>cause.APPARMOR_CHARON.3 fix 1</extracomment>
        <translation>Ajoutez une règle locale pour le programme, telle que la nomme le journal du système.</translation>
    </message>
    <message>
        <source>You, with administrator rights.</source>
        <extracomment>cause.APPARMOR_CHARON.4 who; cause.HOST_FIREWALL_GRE.4 who; cause.IKEV1_DISABLED.4 who; cause.IPSEC_SERVICES_STOPPED.4 who; cause.L2TP_KERNEL_MODULE.4 who; cause.L2TP_NAT_T_POLICY.4 who; cause.NM_NOT_MANAGING.4 who; cause.NM_PLUGIN_MISSING.4 who; cause.NO_PPP_IN_KERNEL.4 who; cause.PORT_1701_BUSY.4 who; cause.PROHIBIT_IPSEC.4 who; cause.WAN_MINIPORT_CORRUPT.4 who</extracomment>
        <translation>Vous, avec des droits d’administrateur.</translation>
    </message>
    <message>
        <source>This computer and the VPN server do not agree on how to log in</source>
        <extracomment>cause.AUTH_METHOD_MISMATCH.1 title</extracomment>
        <translation>Cet ordinateur et le serveur VPN ne s’accordent pas sur la méthode d’identification</translation>
    </message>
    <message>
        <source>The login methods that are set here and on the server have nothing in common.</source>
        <extracomment>cause.AUTH_METHOD_MISMATCH.2 why</extracomment>
        <translation>Les méthodes d’identification réglées ici et sur le serveur n’ont rien en commun.</translation>
    </message>
    <message>
        <source>Make the connection again with the login method that the server asks for.</source>
        <extracomment>cause.AUTH_METHOD_MISMATCH.3 fix 1</extracomment>
        <translation>Recréez la connexion avec la méthode d’identification que demande le serveur.</translation>
    </message>
    <message>
        <source>Ask whoever runs the VPN server which one that is.</source>
        <extracomment>cause.AUTH_METHOD_MISMATCH.3 fix 2</extracomment>
        <translation>Demandez à la personne qui gère le serveur VPN de laquelle il s’agit.</translation>
    </message>
    <message>
        <source>You, or whoever runs the VPN server.</source>
        <extracomment>cause.AUTH_METHOD_MISMATCH.4 who; cause.ID_MISMATCH.4 who; cause.MPPE_MISMATCH.4 who; cause.MTU_BLACKHOLE.4 who; cause.SESSION_LIMIT_ON_SERVER.4 who</extracomment>
        <translation>Vous, ou la personne qui gère le serveur VPN.</translation>
    </message>
    <message>
        <source>The VPN server did not accept the user name and password</source>
        <extracomment>cause.AUTH_REJECTED.1 title</extracomment>
        <translation>Le serveur VPN n’a pas accepté le nom d’utilisateur et le mot de passe</translation>
    </message>
    <message>
        <source>The path to the server works: it answered the login, with no.</source>
        <extracomment>cause.AUTH_REJECTED.2 why</extracomment>
        <translation>Le chemin vers le serveur fonctionne : il a répondu à l’identification, par un refus.</translation>
    </message>
    <message>
        <source>Type the user name and the password again; mind capital letters and a domain name in front.</source>
        <extracomment>cause.AUTH_REJECTED.3 fix 1</extracomment>
        <translation>Saisissez à nouveau le nom d’utilisateur et le mot de passe ; attention aux majuscules et à un éventuel nom de domaine placé devant.</translation>
    </message>
    <message>
        <source>If it stays so, ask whoever runs the VPN server.</source>
        <extracomment>cause.AUTH_REJECTED.3 fix 2; cause.SESSION_LIMIT_ON_SERVER.3 fix 2</extracomment>
        <translation>Si rien ne change, demandez à la personne qui gère le serveur VPN.</translation>
    </message>
    <message>
        <source>You.</source>
        <extracomment>cause.AUTH_REJECTED.4 who; cause.CAPTIVE_PORTAL.4 who; cause.CLOCK_SKEW.4 who; cause.DEFAULT_ROUTE_OR_SPLIT.4 who; cause.DNS_NOT_VIA_TUNNEL.4 who; cause.GUEST_OR_ISOLATED_SEGMENT.4 who; cause.HOTSPOT_NAT_LIMITS.4 who; cause.LOCAL_VIRTUAL_NET_OVERLAP.4 who; cause.MAC_SECRET_LOST.4 who; cause.OS_UPDATE_REGRESSION.4 who; cause.OTHER_VPN_SOFTWARE.4 who; cause.PSK_MISMATCH.4 who; cause.ROUTER_NAT_NO_ALG_AT_ALL.4 who; cause.SECRET_AGENT_MISSING.4 who; cause.SERVER_NAME_UNRESOLVED.4 who; cause.SLEEP_OR_NETWORK_CHANGE.4 who; cause.WRONG_VPN_TYPE.4 who</extracomment>
        <translation>Vous.</translation>
    </message>
    <message>
        <source>The network wants you to sign in on its web page first</source>
        <extracomment>cause.CAPTIVE_PORTAL.1 title</extracomment>
        <translation>Le réseau demande d’abord une identification sur sa page web</translation>
    </message>
    <message>
        <source>Until its page has been accepted, the network answers everything itself. Nothing else can work before that.</source>
        <extracomment>cause.CAPTIVE_PORTAL.2 why</extracomment>
        <translation>Tant que sa page n’a pas été acceptée, le réseau répond à tout lui-même. Rien d’autre ne peut fonctionner avant.</translation>
    </message>
    <message>
        <source>Open any web page, sign in or accept the terms, then test again.</source>
        <extracomment>cause.CAPTIVE_PORTAL.3 fix 1</extracomment>
        <translation>Ouvrez une page web quelconque, identifiez-vous ou acceptez les conditions, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>A certificate is missing, expired or not trusted</source>
        <extracomment>cause.CERT_PROBLEM.1 title</extracomment>
        <translation>Un certificat est absent, expiré ou non reconnu</translation>
    </message>
    <message>
        <source>The two sides prove who they are with certificates, and one of these was not accepted.</source>
        <extracomment>cause.CERT_PROBLEM.2 why</extracomment>
        <translation>Les deux côtés prouvent leur identité par des certificats, et l’un d’eux n’a pas été accepté.</translation>
    </message>
    <message>
        <source>Install the office's certificate authority if you were given one.</source>
        <extracomment>cause.CERT_PROBLEM.3 fix 1</extracomment>
        <translation>Installez l’autorité de certification de l’entreprise si on vous en a remis une.</translation>
    </message>
    <message>
        <source>Ask whoever runs the VPN server whether its certificate is still valid.</source>
        <extracomment>cause.CERT_PROBLEM.3 fix 2</extracomment>
        <translation>Demandez à la personne qui gère le serveur VPN si son certificat est encore valable.</translation>
    </message>
    <message>
        <source>The provider shares one address among many customers</source>
        <extracomment>cause.CGNAT.1 title</extracomment>
        <translation>Le fournisseur d’accès partage une adresse entre de nombreux clients</translation>
    </message>
    <message>
        <source>The provider translates addresses for many customers at once. Many such systems do not pass PPTP, and some drop other VPNs when they are idle.</source>
        <extracomment>cause.CGNAT.2 why</extracomment>
        <translation>Le fournisseur d’accès traduit les adresses de nombreux clients à la fois. Beaucoup de ces systèmes ne laissent pas passer PPTP, et certains coupent les autres VPN lorsqu’ils sont inactifs.</translation>
    </message>
    <message>
        <source>Use a kind of VPN that runs over UDP, such as IKEv2.</source>
        <extracomment>cause.CGNAT.3 fix 1</extracomment>
        <translation>Utilisez un type de VPN qui passe par UDP, par exemple IKEv2.</translation>
    </message>
    <message>
        <source>Or ask the provider for a public address of your own.</source>
        <extracomment>cause.CGNAT.3 fix 2</extracomment>
        <translation>Ou demandez au fournisseur d’accès une adresse publique à vous.</translation>
    </message>
    <message>
        <source>The provider.</source>
        <extracomment>cause.CGNAT.4 who; cause.DS_LITE.4 who; cause.ISP_BLOCKS_VPN.4 who</extracomment>
        <translation>Le fournisseur d’accès.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <extracomment>cause.CLOCK_SKEW.1 title</extracomment>
        <translation>L’horloge de cet ordinateur est fausse</translation>
    </message>
    <message>
        <source>With a wrong date or time valid certificates look expired, and one-time codes do not fit.</source>
        <extracomment>cause.CLOCK_SKEW.2 why</extracomment>
        <translation>Avec une date ou une heure fausse, des certificats valables semblent expirés et les codes à usage unique ne conviennent pas.</translation>
    </message>
    <message>
        <source>Set date and time automatically, then test again.</source>
        <extracomment>cause.CLOCK_SKEW.3 fix 1</extracomment>
        <translation>Réglez la date et l’heure automatiquement, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>Windows keeps the stored password from being used</source>
        <extracomment>cause.CREDENTIAL_GUARD.1 title</extracomment>
        <translation>Windows empêche d’utiliser le mot de passe enregistré</translation>
    </message>
    <message>
        <source>Credential Guard does not let stored or signed-in passwords be used for this login method.</source>
        <extracomment>cause.CREDENTIAL_GUARD.2 why</extracomment>
        <translation>Credential Guard n’autorise pas les mots de passe enregistrés ou de session pour cette méthode d’identification.</translation>
    </message>
    <message>
        <source>Type the password when the connection asks for it instead of using the stored one.</source>
        <extracomment>cause.CREDENTIAL_GUARD.3 fix 1</extracomment>
        <translation>Saisissez le mot de passe quand la connexion le demande, au lieu d’utiliser celui qui est enregistré.</translation>
    </message>
    <message>
        <source>For the long run ask for a login with certificates.</source>
        <extracomment>cause.CREDENTIAL_GUARD.3 fix 2</extracomment>
        <translation>À long terme, demandez une identification par certificats.</translation>
    </message>
    <message>
        <source>You now, whoever runs the VPN server for the long run.</source>
        <extracomment>cause.CREDENTIAL_GUARD.4 who</extracomment>
        <translation>Vous pour l’instant ; à long terme, la personne qui gère le serveur VPN.</translation>
    </message>
    <message>
        <source>The way to the office does not lead through the tunnel</source>
        <extracomment>cause.DEFAULT_ROUTE_OR_SPLIT.1 title</extracomment>
        <translation>Le chemin vers l’entreprise ne passe pas par le tunnel</translation>
    </message>
    <message>
        <source>The tunnel is up, but the routes of this computer send the office's addresses elsewhere.</source>
        <extracomment>cause.DEFAULT_ROUTE_OR_SPLIT.2 why</extracomment>
        <translation>Le tunnel est établi, mais les routes de cet ordinateur envoient ailleurs les adresses de l’entreprise.</translation>
    </message>
    <message>
        <source>Add the networks of the office to the connection, or send all traffic through it.</source>
        <extracomment>cause.DEFAULT_ROUTE_OR_SPLIT.3 fix 1</extracomment>
        <translation>Ajoutez les réseaux de l’entreprise à la connexion, ou faites passer tout le trafic par elle.</translation>
    </message>
    <message>
        <source>Names of the office are not asked for inside the tunnel</source>
        <extracomment>cause.DNS_NOT_VIA_TUNNEL.1 title</extracomment>
        <translation>Les noms de l’entreprise ne sont pas demandés à l’intérieur du tunnel</translation>
    </message>
    <message>
        <source>The tunnel carries, but names are still looked up outside, where nobody knows those of the office.</source>
        <extracomment>cause.DNS_NOT_VIA_TUNNEL.2 why</extracomment>
        <translation>Le tunnel fonctionne, mais les noms sont encore cherchés à l’extérieur, où personne ne connaît ceux de l’entreprise.</translation>
    </message>
    <message>
        <source>Set the office's name server for this connection, and its domain to be asked there.</source>
        <extracomment>cause.DNS_NOT_VIA_TUNNEL.3 fix 1</extracomment>
        <translation>Indiquez pour cette connexion le serveur de noms de l’entreprise et son domaine, à demander à ce serveur.</translation>
    </message>
    <message>
        <source>There are two routers, one behind the other</source>
        <extracomment>cause.DOUBLE_NAT.1 title</extracomment>
        <translation>Il y a deux routeurs, l’un derrière l’autre</translation>
    </message>
    <message>
        <source>Your router gets a private address from another box, often the provider's. Both translate addresses, so both have to let the VPN through; setting only one changes nothing.</source>
        <extracomment>cause.DOUBLE_NAT.2 why</extracomment>
        <translation>Votre routeur reçoit une adresse privée d’un autre appareil, souvent celui du fournisseur d’accès. Les deux traduisent les adresses, les deux doivent donc laisser passer le VPN ; n’en régler qu’un ne change rien.</translation>
    </message>
    <message>
        <source>Set VPN passthrough in both boxes, the outer one first.</source>
        <extracomment>cause.DOUBLE_NAT.3 fix 1</extracomment>
        <translation>Réglez le passthrough VPN dans les deux appareils, d’abord celui qui est le plus à l’extérieur.</translation>
    </message>
    <message>
        <source>Or switch the provider's box to bridge mode, so that only one router is left.</source>
        <extracomment>cause.DOUBLE_NAT.3 fix 2</extracomment>
        <translation>Ou passez la box du fournisseur d’accès en mode bridge, pour qu’il ne reste qu’un routeur.</translation>
    </message>
    <message>
        <source>Whoever has the passwords of both routers, or the provider.</source>
        <extracomment>cause.DOUBLE_NAT.4 who</extracomment>
        <translation>La personne qui a les mots de passe des deux routeurs, ou le fournisseur d’accès.</translation>
    </message>
    <message>
        <source>Large packets of the key exchange get lost</source>
        <extracomment>cause.DROP_FRAGMENTS.1 title</extracomment>
        <translation>De gros paquets de l’échange de clés se perdent</translation>
    </message>
    <message>
        <source>The VPN server answers at first, but packets that are too large for one piece do not arrive. Some routers have an option that drops fragments.</source>
        <extracomment>cause.DROP_FRAGMENTS.2 why</extracomment>
        <translation>Le serveur VPN répond d’abord, mais les paquets trop gros pour tenir en un morceau n’arrivent pas. Certains routeurs ont une option qui rejette les fragments.</translation>
    </message>
    <message>
        <source>Switch off the router's option to drop or block fragmented packets.</source>
        <extracomment>cause.DROP_FRAGMENTS.3 fix 1</extracomment>
        <translation>Désactivez dans le routeur l’option qui rejette ou bloque les paquets fragmentés.</translation>
    </message>
    <message>
        <source>Or let the VPN server use smaller pieces (IKEv2 fragmentation).</source>
        <extracomment>cause.DROP_FRAGMENTS.3 fix 2</extracomment>
        <translation>Ou faites utiliser au serveur VPN des morceaux plus petits (fragmentation IKEv2).</translation>
    </message>
    <message>
        <source>Whoever has the password of the router, or whoever runs the VPN server.</source>
        <extracomment>cause.DROP_FRAGMENTS.4 who; cause.ESP_BLOCKED_NO_NATT.4 who; cause.NAT_UDP_TIMEOUT.4 who</extracomment>
        <translation>La personne qui a le mot de passe du routeur, ou celle qui gère le serveur VPN.</translation>
    </message>
    <message>
        <source>The provider carries the older internet protocol inside the newer one (DS-Lite)</source>
        <extracomment>cause.DS_LITE.1 title</extracomment>
        <translation>Le fournisseur d’accès transporte l’ancien protocole Internet dans le nouveau (DS-Lite)</translation>
    </message>
    <message>
        <source>On such lines IPv4 passes through the provider's translation: PPTP does not get through, and packets must be smaller.</source>
        <extracomment>cause.DS_LITE.2 why</extracomment>
        <translation>Sur ces lignes, IPv4 passe par la traduction du fournisseur d’accès : PPTP ne passe pas, et les paquets doivent être plus petits.</translation>
    </message>
    <message>
        <source>Use a kind of VPN that runs over UDP, or the server's IPv6 address.</source>
        <extracomment>cause.DS_LITE.3 fix 1</extracomment>
        <translation>Utilisez un type de VPN qui passe par UDP, ou l’adresse IPv6 du serveur.</translation>
    </message>
    <message>
        <source>Lower the packet size (MTU) of the tunnel if it stalls.</source>
        <extracomment>cause.DS_LITE.3 fix 2</extracomment>
        <translation>Réduisez la taille des paquets (MTU) du tunnel s’il se bloque.</translation>
    </message>
    <message>
        <source>Or ask the provider for full dual stack.</source>
        <extracomment>cause.DS_LITE.3 fix 3</extracomment>
        <translation>Ou demandez au fournisseur d’accès une double pile complète (dual stack).</translation>
    </message>
    <message>
        <source>The encrypted data of the VPN is dropped on the way</source>
        <extracomment>cause.ESP_BLOCKED_NO_NATT.1 title</extracomment>
        <translation>Les données chiffrées du VPN sont rejetées en chemin</translation>
    </message>
    <message>
        <source>The key exchange works and sees no address translation, so the data travels as plain ESP (IP protocol 50), and that does not arrive.</source>
        <extracomment>cause.ESP_BLOCKED_NO_NATT.2 why</extracomment>
        <translation>L’échange de clés fonctionne et ne voit aucune traduction d’adresses ; les données circulent donc en ESP pur (protocole IP 50), qui n’arrive pas.</translation>
    </message>
    <message>
        <source>Let ESP through in the router (IPsec passthrough).</source>
        <extracomment>cause.ESP_BLOCKED_NO_NATT.3 fix 1</extracomment>
        <translation>Laissez passer ESP dans le routeur (passthrough IPsec).</translation>
    </message>
    <message>
        <source>Or set the VPN server to wrap the data in UDP (forced encapsulation).</source>
        <extracomment>cause.ESP_BLOCKED_NO_NATT.3 fix 2</extracomment>
        <translation>Ou réglez le serveur VPN pour qu’il emballe les données dans UDP (encapsulation forcée).</translation>
    </message>
    <message>
        <source>This is a guest network with rules of its own</source>
        <extracomment>cause.GUEST_OR_ISOLATED_SEGMENT.1 title</extracomment>
        <translation>C’est un réseau invité, avec ses propres règles</translation>
    </message>
    <message>
        <source>Guest networks often let only web pages through.</source>
        <extracomment>cause.GUEST_OR_ISOLATED_SEGMENT.2 why</extracomment>
        <translation>Les réseaux invités ne laissent souvent passer que les pages web.</translation>
    </message>
    <message>
        <source>Join the main network and test again.</source>
        <extracomment>cause.GUEST_OR_ISOLATED_SEGMENT.3 fix 1</extracomment>
        <translation>Rejoignez le réseau principal et testez à nouveau.</translation>
    </message>
    <message>
        <source>The firewall of this computer drops the data part of PPTP</source>
        <extracomment>cause.HOST_FIREWALL_GRE.1 title</extracomment>
        <translation>Le pare-feu de cet ordinateur rejette la partie données de PPTP</translation>
    </message>
    <message>
        <source>The packets (GRE) reach this computer, and its own firewall does not accept them.</source>
        <extracomment>cause.HOST_FIREWALL_GRE.2 why</extracomment>
        <translation>Les paquets (GRE) atteignent cet ordinateur, et son propre pare-feu ne les accepte pas.</translation>
    </message>
    <message>
        <source>Allow protocol 47 (GRE) in the firewall of this computer.</source>
        <extracomment>cause.HOST_FIREWALL_GRE.3 fix 1</extracomment>
        <translation>Autorisez le protocole 47 (GRE) dans le pare-feu de cet ordinateur.</translation>
    </message>
    <message>
        <source>The phone's hotspot does not pass this kind of VPN</source>
        <extracomment>cause.HOTSPOT_NAT_LIMITS.1 title</extracomment>
        <translation>Le partage de connexion du téléphone ne laisse pas passer ce type de VPN</translation>
    </message>
    <message>
        <source>Phones share their line with simple means that know nothing of PPTP.</source>
        <extracomment>cause.HOTSPOT_NAT_LIMITS.2 why</extracomment>
        <translation>Les téléphones partagent leur ligne par des moyens simples qui ne connaissent pas PPTP.</translation>
    </message>
    <message>
        <source>Use IKEv2 if the server offers it.</source>
        <extracomment>cause.HOTSPOT_NAT_LIMITS.3 fix 1</extracomment>
        <translation>Utilisez IKEv2 si le serveur le propose.</translation>
    </message>
    <message>
        <source>Or use another network.</source>
        <extracomment>cause.HOTSPOT_NAT_LIMITS.3 fix 2; cause.IPV6_ONLY_NAT64.3 fix 2</extracomment>
        <translation>Ou utilisez un autre réseau.</translation>
    </message>
    <message>
        <source>The VPN server gives another name than the one that is dialled</source>
        <extracomment>cause.ID_MISMATCH.1 title</extracomment>
        <translation>Le serveur VPN donne un autre nom que celui qui est appelé</translation>
    </message>
    <message>
        <source>The certificate of the server does not hold the name that this connection uses.</source>
        <extracomment>cause.ID_MISMATCH.2 why</extracomment>
        <translation>Le certificat du serveur ne contient pas le nom qu’utilise cette connexion.</translation>
    </message>
    <message>
        <source>Use exactly the name that stands in the server's certificate.</source>
        <extracomment>cause.ID_MISMATCH.3 fix 1</extracomment>
        <translation>Utilisez exactement le nom qui figure dans le certificat du serveur.</translation>
    </message>
    <message>
        <source>If the name is right, ask whoever runs the VPN server for a new certificate.</source>
        <extracomment>cause.ID_MISMATCH.3 fix 2</extracomment>
        <translation>Si le nom est juste, demandez un nouveau certificat à la personne qui gère le serveur VPN.</translation>
    </message>
    <message>
        <source>The older key exchange is switched off on this computer</source>
        <extracomment>cause.IKEV1_DISABLED.1 title</extracomment>
        <translation>L’ancien échange de clés est désactivé sur cet ordinateur</translation>
    </message>
    <message>
        <source>L2TP needs the older key exchange (IKEv1), and the IPsec program of this computer no longer uses it unless it is told to.</source>
        <extracomment>cause.IKEV1_DISABLED.2 why</extracomment>
        <translation>L2TP a besoin de l’ancien échange de clés (IKEv1), et le programme IPsec de cet ordinateur ne l’utilise plus, sauf demande expresse.</translation>
    </message>
    <message>
        <source>Allow IKEv1 in the settings of the IPsec program, or use IKEv2.</source>
        <extracomment>cause.IKEV1_DISABLED.3 fix 1</extracomment>
        <translation>Autorisez IKEv1 dans les paramètres du programme IPsec, ou utilisez IKEv2.</translation>
    </message>
    <message>
        <source>The VPN server cannot split its large packets</source>
        <extracomment>cause.IKEV2_NO_FRAGMENTATION.1 title</extracomment>
        <translation>Le serveur VPN ne peut pas découper ses gros paquets</translation>
    </message>
    <message>
        <source>The VPN server answers, but says nothing of IKEv2 fragmentation, and its certificates are too large for one packet. On many paths such packets get lost.</source>
        <extracomment>cause.IKEV2_NO_FRAGMENTATION.2 why</extracomment>
        <translation>Le serveur VPN répond, mais n’annonce pas la fragmentation IKEv2, et ses certificats sont trop gros pour un seul paquet. Sur bien des chemins, de tels paquets se perdent.</translation>
    </message>
    <message>
        <source>Ask for IKEv2 fragmentation to be switched on at the VPN server.</source>
        <extracomment>cause.IKEV2_NO_FRAGMENTATION.3 fix 1</extracomment>
        <translation>Demandez que la fragmentation IKEv2 soit activée sur le serveur VPN.</translation>
    </message>
    <message>
        <source>Until then another kind of VPN may work.</source>
        <extracomment>cause.IKEV2_NO_FRAGMENTATION.3 fix 2</extracomment>
        <translation>En attendant, un autre type de VPN peut fonctionner.</translation>
    </message>
    <message>
        <source>This computer and the VPN server have no encryption in common</source>
        <extracomment>cause.IKE_NO_PROPOSAL.1 title</extracomment>
        <translation>Cet ordinateur et le serveur VPN n’ont aucun chiffrement en commun</translation>
    </message>
    <message>
        <source>The server answers, so the path is fine, but it accepts none of the algorithms that are offered.</source>
        <extracomment>cause.IKE_NO_PROPOSAL.2 why</extracomment>
        <translation>Le serveur répond, le chemin est donc bon, mais il n’accepte aucun des algorithmes proposés.</translation>
    </message>
    <message>
        <source>Make the connection again with the algorithms that the server accepts.</source>
        <extracomment>cause.IKE_NO_PROPOSAL.3 fix 1</extracomment>
        <translation>Recréez la connexion avec les algorithmes que le serveur accepte.</translation>
    </message>
    <message>
        <source>Or ask whoever runs the VPN server to allow newer ones.</source>
        <extracomment>cause.IKE_NO_PROPOSAL.3 fix 2</extracomment>
        <translation>Ou demandez à la personne qui gère le serveur VPN d’en autoriser de plus récents.</translation>
    </message>
    <message>
        <source>The router's IPsec passthrough gets in the way</source>
        <extracomment>cause.IPSEC_ALG_MANGLES_NATT.1 title</extracomment>
        <translation>Le passthrough IPsec du routeur gêne</translation>
    </message>
    <message>
        <source>The VPN server answers on port 500 but not on 4500, and the router's IPsec passthrough is on. On some routers this helper breaks the newer way through (UDP 4500), and the VPN works without it.</source>
        <extracomment>cause.IPSEC_ALG_MANGLES_NATT.2 why</extracomment>
        <translation>Le serveur VPN répond sur le port 500 mais pas sur le 4500, et le passthrough IPsec du routeur est activé. Sur certains routeurs, cette aide perturbe la nouvelle méthode (UDP 4500), et le VPN fonctionne sans elle.</translation>
    </message>
    <message>
        <source>Switch IPsec passthrough off in the router and test again.</source>
        <extracomment>cause.IPSEC_ALG_MANGLES_NATT.3 fix 1</extracomment>
        <translation>Désactivez le passthrough IPsec dans le routeur et testez à nouveau.</translation>
    </message>
    <message>
        <source>If that changes nothing, switch it on again.</source>
        <extracomment>cause.IPSEC_ALG_MANGLES_NATT.3 fix 2</extracomment>
        <translation>Si cela ne change rien, réactivez-le.</translation>
    </message>
    <message>
        <source>The IPsec part of this computer is not running</source>
        <extracomment>cause.IPSEC_SERVICES_STOPPED.1 title</extracomment>
        <translation>La partie IPsec de cet ordinateur n’est pas en marche</translation>
    </message>
    <message>
        <source>A service or a part of the kernel that the VPN needs is stopped or missing.</source>
        <extracomment>cause.IPSEC_SERVICES_STOPPED.2 why</extracomment>
        <translation>Un service ou un élément du noyau dont le VPN a besoin est arrêté ou manquant.</translation>
    </message>
    <message>
        <source>Start the services again and set them to start by themselves.</source>
        <extracomment>cause.IPSEC_SERVICES_STOPPED.3 fix 1</extracomment>
        <translation>Redémarrez les services et réglez-les pour qu’ils démarrent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>On Linux install the missing kernel part.</source>
        <extracomment>cause.IPSEC_SERVICES_STOPPED.3 fix 2</extracomment>
        <translation>Sous Linux, installez l’élément du noyau qui manque.</translation>
    </message>
    <message>
        <source>This network has only IPv6</source>
        <extracomment>cause.IPV6_ONLY_NAT64.1 title</extracomment>
        <translation>Ce réseau n’a qu’IPv6</translation>
    </message>
    <message>
        <source>The older internet is reached through a translation that passes TCP and UDP only, and not every VPN can use it.</source>
        <extracomment>cause.IPV6_ONLY_NAT64.2 why</extracomment>
        <translation>L’ancien Internet est atteint par une traduction qui ne laisse passer que TCP et UDP, et tous les VPN ne peuvent pas l’utiliser.</translation>
    </message>
    <message>
        <source>Use the server's name, not its number, and a kind of VPN that runs over UDP.</source>
        <extracomment>cause.IPV6_ONLY_NAT64.3 fix 1</extracomment>
        <translation>Utilisez le nom du serveur, pas son numéro, et un type de VPN qui passe par UDP.</translation>
    </message>
    <message>
        <source>You, or the provider.</source>
        <extracomment>cause.IPV6_ONLY_NAT64.4 who</extracomment>
        <translation>Vous, ou le fournisseur d’accès.</translation>
    </message>
    <message>
        <source>The provider seems to block this kind of VPN</source>
        <extracomment>cause.ISP_BLOCKS_VPN.1 title</extracomment>
        <translation>Le fournisseur d’accès semble bloquer ce type de VPN</translation>
    </message>
    <message>
        <source>The router is not what stops it, and the packets still get lost further out.</source>
        <extracomment>cause.ISP_BLOCKS_VPN.2 why</extracomment>
        <translation>Ce n’est pas le routeur qui l’arrête, et les paquets se perdent pourtant plus loin.</translation>
    </message>
    <message>
        <source>Test over another line, for example a phone's hotspot.</source>
        <extracomment>cause.ISP_BLOCKS_VPN.3 fix 1</extracomment>
        <translation>Testez par une autre ligne, par exemple le partage de connexion d’un téléphone.</translation>
    </message>
    <message>
        <source>If it works there, ask the provider to let the VPN through.</source>
        <extracomment>cause.ISP_BLOCKS_VPN.3 fix 2</extracomment>
        <translation>Si cela y fonctionne, demandez au fournisseur d’accès de laisser passer le VPN.</translation>
    </message>
    <message>
        <source>The L2TP part of the VPN gets no answer</source>
        <extracomment>cause.L2TP_CONTROL_TIMEOUT.1 title</extracomment>
        <translation>La partie L2TP du VPN n’obtient pas de réponse</translation>
    </message>
    <message>
        <source>The encrypted layer is up, but inside it the L2TP service of the server does not answer.</source>
        <extracomment>cause.L2TP_CONTROL_TIMEOUT.2 why</extracomment>
        <translation>La couche chiffrée est établie, mais à l’intérieur, le service L2TP du serveur ne répond pas.</translation>
    </message>
    <message>
        <source>Ask whoever runs the VPN server whether its L2TP service is running.</source>
        <extracomment>cause.L2TP_CONTROL_TIMEOUT.3 fix 1</extracomment>
        <translation>Demandez à la personne qui gère le serveur VPN si son service L2TP est en marche.</translation>
    </message>
    <message>
        <source>If the server offers IKEv2, use that.</source>
        <extracomment>cause.L2TP_CONTROL_TIMEOUT.3 fix 2</extracomment>
        <translation>Si le serveur propose IKEv2, utilisez-le.</translation>
    </message>
    <message>
        <source>The L2TP part of this system is not loaded</source>
        <extracomment>cause.L2TP_KERNEL_MODULE.1 title</extracomment>
        <translation>La partie L2TP de ce système n’est pas chargée</translation>
    </message>
    <message>
        <source>The kernel module for L2TP is missing or not allowed.</source>
        <extracomment>cause.L2TP_KERNEL_MODULE.2 why</extracomment>
        <translation>Le module du noyau pour L2TP est absent ou non autorisé.</translation>
    </message>
    <message>
        <source>Install the extra kernel modules of your system and allow l2tp_ppp to load.</source>
        <extracomment>cause.L2TP_KERNEL_MODULE.3 fix 1</extracomment>
        <translation>Installez les modules supplémentaires du noyau de votre système et autorisez le chargement de l2tp_ppp.</translation>
    </message>
    <message>
        <source>Windows refuses L2TP to a server behind a router</source>
        <extracomment>cause.L2TP_NAT_T_POLICY.1 title</extracomment>
        <translation>Windows refuse L2TP vers un serveur situé derrière un routeur</translation>
    </message>
    <message>
        <source>The path is fine: the server answers. Windows by itself does not connect by L2TP when the server is behind a router (NAT); a setting in the registry allows it. No router has to be changed.</source>
        <extracomment>cause.L2TP_NAT_T_POLICY.2 why</extracomment>
        <translation>Le chemin est bon : le serveur répond. De lui-même, Windows ne se connecte pas par L2TP quand le serveur est derrière un routeur (NAT) ; un réglage du registre l’autorise. Aucun routeur n’a besoin d’être modifié.</translation>
    </message>
    <message>
        <source>Allow it: set AssumeUDPEncapsulationContextOnSendRule to 2, then restart the computer.</source>
        <extracomment>cause.L2TP_NAT_T_POLICY.3 fix 1</extracomment>
        <translation>Autorisez-le : donnez à AssumeUDPEncapsulationContextOnSendRule la valeur 2, puis redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>Or use IKEv2, which does not need this.</source>
        <extracomment>cause.L2TP_NAT_T_POLICY.3 fix 2</extracomment>
        <translation>Ou utilisez IKEv2, qui n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Another device behind the same router already uses this VPN</source>
        <extracomment>cause.L2TP_ONE_CLIENT_PER_NAT.1 title</extracomment>
        <translation>Un autre appareil derrière le même routeur utilise déjà ce VPN</translation>
    </message>
    <message>
        <source>With L2TP the VPN server cannot tell two devices behind one router apart.</source>
        <extracomment>cause.L2TP_ONE_CLIENT_PER_NAT.2 why</extracomment>
        <translation>Avec L2TP, le serveur VPN ne peut pas distinguer deux appareils derrière un même routeur.</translation>
    </message>
    <message>
        <source>Disconnect the VPN on the other device and test again.</source>
        <extracomment>cause.L2TP_ONE_CLIENT_PER_NAT.3 fix 1; cause.PPTP_ONE_CLIENT_PER_NAT.3 fix 1</extracomment>
        <translation>Déconnectez le VPN sur l’autre appareil et testez à nouveau.</translation>
    </message>
    <message>
        <source>For several devices at once use IKEv2 if the server offers it.</source>
        <extracomment>cause.L2TP_ONE_CLIENT_PER_NAT.3 fix 2</extracomment>
        <translation>Pour plusieurs appareils à la fois, utilisez IKEv2 si le serveur le propose.</translation>
    </message>
    <message>
        <source>You, for one device at a time; whoever runs the VPN server, for more.</source>
        <extracomment>cause.L2TP_ONE_CLIENT_PER_NAT.4 who</extracomment>
        <translation>Vous, pour un appareil à la fois ; la personne qui gère le serveur VPN, pour plusieurs.</translation>
    </message>
    <message>
        <source>A virtual network on this computer uses the addresses of the office</source>
        <extracomment>cause.LOCAL_VIRTUAL_NET_OVERLAP.1 title</extracomment>
        <translation>Un réseau virtuel sur cet ordinateur utilise les adresses de l’entreprise</translation>
    </message>
    <message>
        <source>Software such as Docker or a virtual machine keeps a network of its own here, with addresses that the office uses too.</source>
        <extracomment>cause.LOCAL_VIRTUAL_NET_OVERLAP.2 why</extracomment>
        <translation>Un logiciel comme Docker ou une machine virtuelle tient ici son propre réseau, avec des adresses que l’entreprise utilise aussi.</translation>
    </message>
    <message>
        <source>Change the address range of the virtual network.</source>
        <extracomment>cause.LOCAL_VIRTUAL_NET_OVERLAP.3 fix 1</extracomment>
        <translation>Changez la plage d’adresses du réseau virtuel.</translation>
    </message>
    <message>
        <source>The shared key of this connection is no longer stored</source>
        <extracomment>cause.MAC_SECRET_LOST.1 title</extracomment>
        <translation>La clé partagée de cette connexion n’est plus enregistrée</translation>
    </message>
    <message>
        <source>After some updates the keychain has lost the shared key of the VPN.</source>
        <extracomment>cause.MAC_SECRET_LOST.2 why</extracomment>
        <translation>Après certaines mises à jour, le trousseau a perdu la clé partagée du VPN.</translation>
    </message>
    <message>
        <source>Enter the shared key again, or make the connection again.</source>
        <extracomment>cause.MAC_SECRET_LOST.3 fix 1</extracomment>
        <translation>Saisissez à nouveau la clé partagée, ou recréez la connexion.</translation>
    </message>
    <message>
        <source>This computer and the VPN server do not agree on encryption</source>
        <extracomment>cause.MPPE_MISMATCH.1 title</extracomment>
        <translation>Cet ordinateur et le serveur VPN ne s’accordent pas sur le chiffrement</translation>
    </message>
    <message>
        <source>One side insists on the encryption of PPTP (MPPE), the other does not offer it.</source>
        <extracomment>cause.MPPE_MISMATCH.2 why</extracomment>
        <translation>Un côté exige le chiffrement de PPTP (MPPE), l’autre ne le propose pas.</translation>
    </message>
    <message>
        <source>Set the connection to require encryption with MS-CHAPv2.</source>
        <extracomment>cause.MPPE_MISMATCH.3 fix 1</extracomment>
        <translation>Réglez la connexion pour qu’elle exige le chiffrement avec MS-CHAPv2.</translation>
    </message>
    <message>
        <source>On Linux the kernel part ppp_mppe must be there.</source>
        <extracomment>cause.MPPE_MISMATCH.3 fix 2</extracomment>
        <translation>Sous Linux, l’élément du noyau ppp_mppe doit être présent.</translation>
    </message>
    <message>
        <source>Large packets get lost in the tunnel</source>
        <extracomment>cause.MTU_BLACKHOLE.1 title</extracomment>
        <translation>De gros paquets se perdent dans le tunnel</translation>
    </message>
    <message>
        <source>Small things work, larger ones stall: somewhere on the way packets of full size are dropped in silence.</source>
        <extracomment>cause.MTU_BLACKHOLE.2 why</extracomment>
        <translation>Les petites choses passent, les grandes restent bloquées : quelque part en chemin, les paquets de taille maximale sont rejetés sans un mot.</translation>
    </message>
    <message>
        <source>Lower the packet size (MTU) of the tunnel to 1400, then to 1350, and test again.</source>
        <extracomment>cause.MTU_BLACKHOLE.3 fix 1</extracomment>
        <translation>Réduisez la taille des paquets (MTU) du tunnel à 1400, puis à 1350, et testez à nouveau.</translation>
    </message>
    <message>
        <source>The router forgets the connection when it is idle</source>
        <extracomment>cause.NAT_UDP_TIMEOUT.1 title</extracomment>
        <translation>Le routeur oublie la connexion quand elle est inactive</translation>
    </message>
    <message>
        <source>The tunnel stops after a quiet while because the router drops its note of it too early.</source>
        <extracomment>cause.NAT_UDP_TIMEOUT.2 why</extracomment>
        <translation>Le tunnel s’arrête après un moment sans activité, parce que le routeur l’oublie trop tôt.</translation>
    </message>
    <message>
        <source>Raise the router's UDP time-out to two minutes or more.</source>
        <extracomment>cause.NAT_UDP_TIMEOUT.3 fix 1</extracomment>
        <translation>Augmentez le délai UDP du routeur à deux minutes ou plus.</translation>
    </message>
    <message>
        <source>Or let the VPN send a sign of life every 20 seconds.</source>
        <extracomment>cause.NAT_UDP_TIMEOUT.3 fix 2</extracomment>
        <translation>Ou faites envoyer au VPN un signe de vie toutes les 20 secondes.</translation>
    </message>
    <message>
        <source>NetworkManager does not look after the network connection here</source>
        <extracomment>cause.NM_NOT_MANAGING.1 title</extracomment>
        <translation>NetworkManager ne s’occupe pas de la connexion réseau ici</translation>
    </message>
    <message>
        <source>The VPN needs a network connection that NetworkManager manages, and there is none.</source>
        <extracomment>cause.NM_NOT_MANAGING.2 why</extracomment>
        <translation>Le VPN a besoin d’une connexion réseau gérée par NetworkManager, et il n’y en a pas.</translation>
    </message>
    <message>
        <source>Let NetworkManager manage the network connection, or use another way to dial.</source>
        <extracomment>cause.NM_NOT_MANAGING.3 fix 1</extracomment>
        <translation>Confiez la connexion réseau à NetworkManager, ou établissez le VPN d’une autre façon.</translation>
    </message>
    <message>
        <source>A program that this kind of VPN needs is not installed</source>
        <extracomment>cause.NM_PLUGIN_MISSING.1 title</extracomment>
        <translation>Un programme dont ce type de VPN a besoin n’est pas installé</translation>
    </message>
    <message>
        <source>The system has no plug-in or program for this kind of VPN.</source>
        <extracomment>cause.NM_PLUGIN_MISSING.2 why</extracomment>
        <translation>Le système n’a pas de module ni de programme pour ce type de VPN.</translation>
    </message>
    <message>
        <source>Install the missing package and test again.</source>
        <extracomment>cause.NM_PLUGIN_MISSING.3 fix 1</extracomment>
        <translation>Installez le paquet manquant et testez à nouveau.</translation>
    </message>
    <message>
        <source>This system cannot make PPP links</source>
        <extracomment>cause.NO_PPP_IN_KERNEL.1 title</extracomment>
        <translation>Ce système ne peut pas établir de liaisons PPP</translation>
    </message>
    <message>
        <source>PPTP and L2TP need PPP, and the kernel of this system has none. Containers and small virtual machines often lack it.</source>
        <extracomment>cause.NO_PPP_IN_KERNEL.2 why</extracomment>
        <translation>PPTP et L2TP ont besoin de PPP, et le noyau de ce système n’en a pas. Il manque souvent aux conteneurs et aux petites machines virtuelles.</translation>
    </message>
    <message>
        <source>Install the full kernel or its extra modules.</source>
        <extracomment>cause.NO_PPP_IN_KERNEL.3 fix 1</extracomment>
        <translation>Installez le noyau complet ou ses modules supplémentaires.</translation>
    </message>
    <message>
        <source>Or use IKEv2, which needs no PPP.</source>
        <extracomment>cause.NO_PPP_IN_KERNEL.3 fix 2</extracomment>
        <translation>Ou utilisez IKEv2, qui n’a pas besoin de PPP.</translation>
    </message>
    <message>
        <source>This network lets only web pages through</source>
        <extracomment>cause.ONLY_80_443.1 title</extracomment>
        <translation>Ce réseau ne laisse passer que les pages web</translation>
    </message>
    <message>
        <source>Web connections work, every port that a VPN needs is silent. Hotels, guest networks and some companies do this.</source>
        <extracomment>cause.ONLY_80_443.2 why</extracomment>
        <translation>Les connexions web fonctionnent, tous les ports dont un VPN a besoin restent muets. Des hôtels, des réseaux invités et certaines entreprises font cela.</translation>
    </message>
    <message>
        <source>Use another network, for example a phone's hotspot.</source>
        <extracomment>cause.ONLY_80_443.3 fix 1; network.change</extracomment>
        <translation>Utilisez un autre réseau, par exemple le partage de connexion d’un téléphone.</translation>
    </message>
    <message>
        <source>Or ask for a VPN that runs over port 443.</source>
        <extracomment>cause.ONLY_80_443.3 fix 2</extracomment>
        <translation>Ou demandez un VPN qui passe par le port 443.</translation>
    </message>
    <message>
        <source>The owner of the network.</source>
        <extracomment>cause.ONLY_80_443.4 who</extracomment>
        <translation>Le propriétaire du réseau.</translation>
    </message>
    <message>
        <source>A system update seems to have broken the VPN</source>
        <extracomment>cause.OS_UPDATE_REGRESSION.1 title</extracomment>
        <translation>Une mise à jour du système semble avoir cassé le VPN</translation>
    </message>
    <message>
        <source>The trouble began right after an update.</source>
        <extracomment>cause.OS_UPDATE_REGRESSION.2 why</extracomment>
        <translation>Le problème a commencé juste après une mise à jour.</translation>
    </message>
    <message>
        <source>Look for a newer update and install it.</source>
        <extracomment>cause.OS_UPDATE_REGRESSION.3 fix 1</extracomment>
        <translation>Cherchez une mise à jour plus récente et installez-la.</translation>
    </message>
    <message>
        <source>Do not remove security updates as a first step.</source>
        <extracomment>cause.OS_UPDATE_REGRESSION.3 fix 2</extracomment>
        <translation>Ne commencez pas par retirer des mises à jour de sécurité.</translation>
    </message>
    <message>
        <source>Other VPN software on this computer holds what this connection needs</source>
        <extracomment>cause.OTHER_VPN_SOFTWARE.1 title</extracomment>
        <translation>Un autre logiciel VPN de cet ordinateur occupe ce dont cette connexion a besoin</translation>
    </message>
    <message>
        <source>Another program already uses the ports or services of the VPN.</source>
        <extracomment>cause.OTHER_VPN_SOFTWARE.2 why</extracomment>
        <translation>Un autre programme utilise déjà les ports ou les services du VPN.</translation>
    </message>
    <message>
        <source>End the other VPN program and test again.</source>
        <extracomment>cause.OTHER_VPN_SOFTWARE.3 fix 1</extracomment>
        <translation>Quittez l’autre programme VPN et testez à nouveau.</translation>
    </message>
    <message>
        <source>The provider's box in front of the router does not let the VPN through</source>
        <extracomment>cause.OUTER_BOX_BLOCKS.1 title</extracomment>
        <translation>La box du fournisseur d’accès devant le routeur ne laisse pas passer le VPN</translation>
    </message>
    <message>
        <source>Your own router is set right, but there is a second box before it, and the packets get lost there.</source>
        <extracomment>cause.OUTER_BOX_BLOCKS.2 why</extracomment>
        <translation>Votre propre routeur est bien réglé, mais un second appareil se trouve devant lui, et les paquets s’y perdent.</translation>
    </message>
    <message>
        <source>Allow VPN passthrough in the provider's box, or switch it to bridge mode.</source>
        <extracomment>cause.OUTER_BOX_BLOCKS.3 fix 1</extracomment>
        <translation>Autorisez le passthrough VPN dans la box du fournisseur d’accès, ou passez-la en mode bridge.</translation>
    </message>
    <message>
        <source>If its settings are locked, ask the provider.</source>
        <extracomment>cause.OUTER_BOX_BLOCKS.3 fix 2</extracomment>
        <translation>Si ses paramètres sont verrouillés, demandez au fournisseur d’accès.</translation>
    </message>
    <message>
        <source>The provider, or whoever has the password of the provider's box.</source>
        <extracomment>cause.OUTER_BOX_BLOCKS.4 who</extracomment>
        <translation>Le fournisseur d’accès, ou la personne qui a le mot de passe de sa box.</translation>
    </message>
    <message>
        <source>VPN passthrough is switched off in the router</source>
        <extracomment>cause.PASSTHROUGH_OFF.1 title</extracomment>
        <translation>Le passage VPN (passthrough) est désactivé dans le routeur</translation>
    </message>
    <message>
        <source>The router has a setting that lets this kind of VPN through, and it is off.</source>
        <extracomment>cause.PASSTHROUGH_OFF.2 why</extracomment>
        <translation>Le routeur a un paramètre qui laisse passer ce type de VPN, et il est désactivé.</translation>
    </message>
    <message>
        <source>Switch the setting on; this may stop your internet for up to a minute.</source>
        <extracomment>cause.PASSTHROUGH_OFF.3 fix 1</extracomment>
        <translation>Activez ce paramètre ; cela peut interrompre Internet pendant une minute au plus.</translation>
    </message>
    <message>
        <source>Then test again.</source>
        <extracomment>cause.PASSTHROUGH_OFF.3 fix 2; cause.UDP4500_ONLY_BLOCKED.3 fix 2</extracomment>
        <translation>Testez ensuite à nouveau.</translation>
    </message>
    <message>
        <source>The router has no setting for this kind of VPN</source>
        <extracomment>cause.PASSTHROUGH_OPTION_MISSING.1 title</extracomment>
        <translation>Le routeur n’a pas de paramètre pour ce type de VPN</translation>
    </message>
    <message>
        <source>The router does not pass this kind of VPN and offers no switch for it.</source>
        <extracomment>cause.PASSTHROUGH_OPTION_MISSING.2 why</extracomment>
        <translation>Le routeur ne laisse pas passer ce type de VPN et ne propose pas d’option pour cela.</translation>
    </message>
    <message>
        <source>Look for newer software for the router.</source>
        <extracomment>cause.PASSTHROUGH_OPTION_MISSING.3 fix 1</extracomment>
        <translation>Cherchez un logiciel plus récent pour le routeur.</translation>
    </message>
    <message>
        <source>Or use another kind of VPN, or another router.</source>
        <extracomment>cause.PASSTHROUGH_OPTION_MISSING.3 fix 2</extracomment>
        <translation>Ou utilisez un autre type de VPN, ou un autre routeur.</translation>
    </message>
    <message>
        <source>Another program holds the port of L2TP</source>
        <extracomment>cause.PORT_1701_BUSY.1 title</extracomment>
        <translation>Un autre programme occupe le port de L2TP</translation>
    </message>
    <message>
        <source>UDP port 1701 is taken on this computer, mostly by an L2TP service of the system.</source>
        <extracomment>cause.PORT_1701_BUSY.2 why</extracomment>
        <translation>Le port UDP 1701 est pris sur cet ordinateur, le plus souvent par un service L2TP du système.</translation>
    </message>
    <message>
        <source>Stop that service, keep it from starting by itself, and test again.</source>
        <extracomment>cause.PORT_1701_BUSY.3 fix 1</extracomment>
        <translation>Arrêtez ce service, empêchez-le de démarrer de lui-même et testez à nouveau.</translation>
    </message>
    <message>
        <source>The router does not let the data part of PPTP through</source>
        <extracomment>cause.PPTP_GRE_BLOCKED_ROUTER.1 title</extracomment>
        <translation>Le routeur ne laisse pas passer la partie données de PPTP</translation>
    </message>
    <message>
        <source>The VPN server answers and accepts the call, but its data packets (GRE) do not come back. Most often the router's PPTP passthrough is off or missing, or a rule of its firewall drops them.</source>
        <extracomment>cause.PPTP_GRE_BLOCKED_ROUTER.2 why</extracomment>
        <translation>Le serveur VPN répond et accepte l’appel, mais ses paquets de données (GRE) ne reviennent pas. Le plus souvent, le passthrough PPTP du routeur est désactivé ou absent, ou une règle de son pare-feu les rejette.</translation>
    </message>
    <message>
        <source>Turn on PPTP passthrough (also called PPTP helper or PPTP ALG) in the router.</source>
        <extracomment>cause.PPTP_GRE_BLOCKED_ROUTER.3 fix 1</extracomment>
        <translation>Activez le passthrough PPTP (aussi appelé PPTP helper ou PPTP ALG) dans le routeur.</translation>
    </message>
    <message>
        <source>If a firewall rule of the router drops GRE (protocol 47), switch that rule off.</source>
        <extracomment>cause.PPTP_GRE_BLOCKED_ROUTER.3 fix 2</extracomment>
        <translation>Si une règle de pare-feu du routeur rejette GRE (protocole 47), désactivez cette règle.</translation>
    </message>
    <message>
        <source>If the router cannot do it, use a newer kind of VPN that the server offers; PPTP is weakly protected in any case.</source>
        <extracomment>cause.PPTP_GRE_BLOCKED_ROUTER.3 fix 3</extracomment>
        <translation>Si le routeur n’en est pas capable, utilisez un type de VPN plus récent proposé par le serveur ; PPTP est de toute façon faiblement protégé.</translation>
    </message>
    <message>
        <source>The router carries only one PPTP connection at a time</source>
        <extracomment>cause.PPTP_ONE_CLIENT_PER_NAT.1 title</extracomment>
        <translation>Le routeur ne transporte qu’une connexion PPTP à la fois</translation>
    </message>
    <message>
        <source>Another device behind this router is connected to the same VPN server, and the router hands all data to that one.</source>
        <extracomment>cause.PPTP_ONE_CLIENT_PER_NAT.2 why</extracomment>
        <translation>Un autre appareil derrière ce routeur est connecté au même serveur VPN, et le routeur lui remet toutes les données.</translation>
    </message>
    <message>
        <source>Turn on the router's PPTP helper if it has one, or use a newer kind of VPN.</source>
        <extracomment>cause.PPTP_ONE_CLIENT_PER_NAT.3 fix 2</extracomment>
        <translation>Activez le module d’aide PPTP du routeur s’il en a un, ou utilisez un type de VPN plus récent.</translation>
    </message>
    <message>
        <source>You, for one device at a time; whoever has the password of the router, for more.</source>
        <extracomment>cause.PPTP_ONE_CLIENT_PER_NAT.4 who</extracomment>
        <translation>Vous, pour un appareil à la fois ; la personne qui a le mot de passe du routeur, pour plusieurs.</translation>
    </message>
    <message>
        <source>IPsec for L2TP is switched off on this computer</source>
        <extracomment>cause.PROHIBIT_IPSEC.1 title</extracomment>
        <translation>IPsec pour L2TP est désactivé sur cet ordinateur</translation>
    </message>
    <message>
        <source>A registry value (ProhibitIpSec) tells Windows not to protect L2TP with IPsec, and the server insists on it.</source>
        <extracomment>cause.PROHIBIT_IPSEC.2 why</extracomment>
        <translation>Une valeur du registre (ProhibitIpSec) dit à Windows de ne pas protéger L2TP par IPsec, et le serveur l’exige.</translation>
    </message>
    <message>
        <source>Set the value ProhibitIpSec to 0 and restart the computer.</source>
        <extracomment>cause.PROHIBIT_IPSEC.3 fix 1</extracomment>
        <translation>Mettez la valeur ProhibitIpSec à 0 et redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>This system no longer offers this kind of VPN</source>
        <extracomment>cause.PROTOCOL_REMOVED.1 title</extracomment>
        <translation>Ce système ne propose plus ce type de VPN</translation>
    </message>
    <message>
        <source>Newer systems leave out older kinds of VPN; PPTP and L2TP are the first to go.</source>
        <extracomment>cause.PROTOCOL_REMOVED.2 why</extracomment>
        <translation>Les systèmes récents abandonnent les anciens types de VPN ; PPTP et L2TP sont les premiers à disparaître.</translation>
    </message>
    <message>
        <source>Use another kind of VPN that both sides offer, best IKEv2.</source>
        <extracomment>cause.PROTOCOL_REMOVED.3 fix 1</extracomment>
        <translation>Utilisez un autre type de VPN que les deux côtés proposent, de préférence IKEv2.</translation>
    </message>
    <message>
        <source>You, together with whoever runs the VPN server.</source>
        <extracomment>cause.PROTOCOL_REMOVED.4 who</extracomment>
        <translation>Vous, avec la personne qui gère le serveur VPN.</translation>
    </message>
    <message>
        <source>The shared key differs from that of the VPN server</source>
        <extracomment>cause.PSK_MISMATCH.1 title</extracomment>
        <translation>La clé partagée diffère de celle du serveur VPN</translation>
    </message>
    <message>
        <source>The server answers, but the key exchange breaks off where the shared key is checked.</source>
        <extracomment>cause.PSK_MISMATCH.2 why</extracomment>
        <translation>Le serveur répond, mais l’échange de clés s’interrompt là où la clé partagée est vérifiée.</translation>
    </message>
    <message>
        <source>Type the shared key again; watch for blanks at the end and for curly quotes.</source>
        <extracomment>cause.PSK_MISMATCH.3 fix 1</extracomment>
        <translation>Saisissez à nouveau la clé partagée ; attention aux espaces à la fin et aux guillemets courbes.</translation>
    </message>
    <message>
        <source>If it stays so, ask whoever runs the VPN server for the key.</source>
        <extracomment>cause.PSK_MISMATCH.3 fix 2</extracomment>
        <translation>Si rien ne change, demandez la clé à la personne qui gère le serveur VPN.</translation>
    </message>
    <message>
        <source>The nearest router can pass only simple traffic</source>
        <extracomment>cause.ROUTER_NAT_NO_ALG_AT_ALL.1 title</extracomment>
        <translation>Le routeur le plus proche ne laisse passer que du trafic simple</translation>
    </message>
    <message>
        <source>Small routers, repeaters and phone hotspots often know nothing of PPTP. The network behind it works.</source>
        <extracomment>cause.ROUTER_NAT_NO_ALG_AT_ALL.2 why</extracomment>
        <translation>Les petits routeurs, les répéteurs et le partage de connexion des téléphones ne connaissent souvent pas PPTP. Le réseau situé derrière fonctionne.</translation>
    </message>
    <message>
        <source>Connect to the router behind it directly.</source>
        <extracomment>cause.ROUTER_NAT_NO_ALG_AT_ALL.3 fix 1</extracomment>
        <translation>Connectez-vous directement au routeur situé derrière.</translation>
    </message>
    <message>
        <source>Or use a newer kind of VPN that needs no help from routers.</source>
        <extracomment>cause.ROUTER_NAT_NO_ALG_AT_ALL.3 fix 2</extracomment>
        <translation>Ou utilisez un type de VPN plus récent, qui n’a pas besoin de l’aide des routeurs.</translation>
    </message>
    <message>
        <source>The desktop could not ask for the password</source>
        <extracomment>cause.SECRET_AGENT_MISSING.1 title</extracomment>
        <translation>Le bureau n’a pas pu demander le mot de passe</translation>
    </message>
    <message>
        <source>The part that asks for or keeps the password of the VPN is not installed or is locked.</source>
        <extracomment>cause.SECRET_AGENT_MISSING.2 why</extracomment>
        <translation>L’élément qui demande ou garde le mot de passe du VPN n’est pas installé ou est verrouillé.</translation>
    </message>
    <message>
        <source>Install the desktop part of the VPN plug-in and unlock the keyring.</source>
        <extracomment>cause.SECRET_AGENT_MISSING.3 fix 1</extracomment>
        <translation>Installez la partie graphique du module VPN et déverrouillez le trousseau.</translation>
    </message>
    <message>
        <source>Or store the password in the connection.</source>
        <extracomment>cause.SECRET_AGENT_MISSING.3 fix 2</extracomment>
        <translation>Ou enregistrez le mot de passe dans la connexion.</translation>
    </message>
    <message>
        <source>The office router does not pass the VPN on to its server</source>
        <extracomment>cause.SERVER_BEHIND_NAT_NO_FORWARD.1 title</extracomment>
        <translation>Le routeur de l’entreprise ne transmet pas le VPN à son serveur</translation>
    </message>
    <message>
        <source>Inside the office the server works, from outside nothing gets to it: the router in front of it has no forwarding for the VPN.</source>
        <extracomment>cause.SERVER_BEHIND_NAT_NO_FORWARD.2 why</extracomment>
        <translation>À l’intérieur de l’entreprise, le serveur fonctionne ; de l’extérieur, rien ne lui parvient : le routeur placé devant lui n’a pas de redirection pour le VPN.</translation>
    </message>
    <message>
        <source>Ask for the forwarding of the VPN's ports to the server at the office router.</source>
        <extracomment>cause.SERVER_BEHIND_NAT_NO_FORWARD.3 fix 1</extracomment>
        <translation>Demandez que le routeur de l’entreprise redirige les ports du VPN vers le serveur.</translation>
    </message>
    <message>
        <source>The VPN server does not offer this service</source>
        <extracomment>cause.SERVER_DOWN_OR_PORT_CLOSED.1 title</extracomment>
        <translation>Le serveur VPN ne propose pas ce service</translation>
    </message>
    <message>
        <source>The VPN server refuses this kind of connection or does not answer at all. The service may be stopped, or the server's own firewall may be closed.</source>
        <extracomment>cause.SERVER_DOWN_OR_PORT_CLOSED.2 why</extracomment>
        <translation>Le serveur VPN refuse ce type de connexion ou ne répond pas du tout. Le service est peut-être arrêté, ou le pare-feu du serveur lui-même est fermé.</translation>
    </message>
    <message>
        <source>Ask whoever runs the VPN server whether the service is running and its ports are open.</source>
        <extracomment>cause.SERVER_DOWN_OR_PORT_CLOSED.3 fix 1</extracomment>
        <translation>Demandez à la personne qui gère le serveur VPN si le service est en marche et si ses ports sont ouverts.</translation>
    </message>
    <message>
        <source>If the server offers another kind of VPN, use that.</source>
        <extracomment>cause.SERVER_DOWN_OR_PORT_CLOSED.3 fix 2</extracomment>
        <translation>Si le serveur propose un autre type de VPN, utilisez celui-là.</translation>
    </message>
    <message>
        <source>The VPN server cannot build the tunnel itself</source>
        <extracomment>cause.SERVER_ESP_DISABLED.1 title</extracomment>
        <translation>Le serveur VPN ne parvient pas lui-même à établir le tunnel</translation>
    </message>
    <message>
        <source>The login works, but the server then does not set up the encrypted tunnel.</source>
        <extracomment>cause.SERVER_ESP_DISABLED.2 why</extracomment>
        <translation>L’identification réussit, mais le serveur n’établit pas ensuite le tunnel chiffré.</translation>
    </message>
    <message>
        <source>Ask whoever runs the VPN server to look at its log: its IPsec part may be switched off.</source>
        <extracomment>cause.SERVER_ESP_DISABLED.3 fix 1</extracomment>
        <translation>Demandez à la personne qui gère le serveur VPN de consulter son journal : sa partie IPsec est peut-être désactivée.</translation>
    </message>
    <message>
        <source>The name of the VPN server is not known</source>
        <extracomment>cause.SERVER_NAME_UNRESOLVED.1 title</extracomment>
        <translation>Le nom du serveur VPN est inconnu</translation>
    </message>
    <message>
        <source>Looking up the name of the VPN server gives no address: it may be mistyped, out of date, or the name service here does not work.</source>
        <extracomment>cause.SERVER_NAME_UNRESOLVED.2 why</extracomment>
        <translation>La recherche du nom du serveur VPN ne donne aucune adresse : il est peut-être mal saisi ou périmé, ou le service de noms ne fonctionne pas ici.</translation>
    </message>
    <message>
        <source>Compare the name of the server with the one that you were given.</source>
        <extracomment>cause.SERVER_NAME_UNRESOLVED.3 fix 1</extracomment>
        <translation>Comparez le nom du serveur avec celui qui vous a été donné.</translation>
    </message>
    <message>
        <source>If it is right, try another name server or network.</source>
        <extracomment>cause.SERVER_NAME_UNRESOLVED.3 fix 2</extracomment>
        <translation>S’il est juste, essayez un autre serveur de noms ou un autre réseau.</translation>
    </message>
    <message>
        <source>The VPN server has no free line for this account</source>
        <extracomment>cause.SESSION_LIMIT_ON_SERVER.1 title</extracomment>
        <translation>Le serveur VPN n’a pas de ligne libre pour ce compte</translation>
    </message>
    <message>
        <source>All lines or addresses of the server are taken, or an earlier session has not ended yet.</source>
        <extracomment>cause.SESSION_LIMIT_ON_SERVER.2 why</extracomment>
        <translation>Toutes les lignes ou adresses du serveur sont prises, ou une session précédente n’est pas encore terminée.</translation>
    </message>
    <message>
        <source>Disconnect your other devices, wait a few minutes and test again.</source>
        <extracomment>cause.SESSION_LIMIT_ON_SERVER.3 fix 1</extracomment>
        <translation>Déconnectez vos autres appareils, attendez quelques minutes et testez à nouveau.</translation>
    </message>
    <message>
        <source>This computer and the VPN server check packets in different ways</source>
        <extracomment>cause.SHA2_TRUNCATION_MISMATCH.1 title</extracomment>
        <translation>Cet ordinateur et le serveur VPN vérifient les paquets de façons différentes</translation>
    </message>
    <message>
        <source>The tunnel is up and sends, but nothing comes back: an old way of shortening checksums (SHA-2) on the server does this.</source>
        <extracomment>cause.SHA2_TRUNCATION_MISMATCH.2 why</extracomment>
        <translation>Le tunnel est établi et envoie, mais rien ne revient : la cause est une ancienne façon de raccourcir les sommes de contrôle (SHA-2) sur le serveur.</translation>
    </message>
    <message>
        <source>Ask whoever runs the VPN server to update it or to switch off its SHA-2 compatibility setting.</source>
        <extracomment>cause.SHA2_TRUNCATION_MISMATCH.3 fix 1</extracomment>
        <translation>Demandez à la personne qui gère le serveur VPN de le mettre à jour ou de désactiver son réglage de compatibilité SHA-2.</translation>
    </message>
    <message>
        <source>The connection ended because the computer slept or changed its network</source>
        <extracomment>cause.SLEEP_OR_NETWORK_CHANGE.1 title</extracomment>
        <translation>La connexion s’est coupée parce que l’ordinateur s’est mis en veille ou a changé de réseau</translation>
    </message>
    <message>
        <source>This kind of VPN does not survive sleep or a change between networks.</source>
        <extracomment>cause.SLEEP_OR_NETWORK_CHANGE.2 why</extracomment>
        <translation>Ce type de VPN ne survit pas à la veille ni au passage d’un réseau à un autre.</translation>
    </message>
    <message>
        <source>Connect again; IKEv2 stands such changes best.</source>
        <extracomment>cause.SLEEP_OR_NETWORK_CHANGE.3 fix 1</extracomment>
        <translation>Connectez-vous à nouveau ; IKEv2 supporte le mieux ces changements.</translation>
    </message>
    <message>
        <source>Your network and the office use the same addresses</source>
        <extracomment>cause.SUBNET_OVERLAP.1 title</extracomment>
        <translation>Votre réseau et l’entreprise utilisent les mêmes adresses</translation>
    </message>
    <message>
        <source>Addresses of the office look as if they were in your own network, so the data never enters the tunnel.</source>
        <extracomment>cause.SUBNET_OVERLAP.2 why</extracomment>
        <translation>Des adresses de l’entreprise semblent se trouver dans votre propre réseau, les données n’entrent donc jamais dans le tunnel.</translation>
    </message>
    <message>
        <source>Change the address range of your own network to an unusual one (for example 192.168.87.0/24).</source>
        <extracomment>cause.SUBNET_OVERLAP.3 fix 1</extracomment>
        <translation>Choisissez pour votre propre réseau une plage d’adresses inhabituelle (par exemple 192.168.87.0/24).</translation>
    </message>
    <message>
        <source>Or ask whoever runs the VPN server for a translation at the office.</source>
        <extracomment>cause.SUBNET_OVERLAP.3 fix 2</extracomment>
        <translation>Ou demandez à la personne qui gère le serveur VPN une traduction du côté de l’entreprise.</translation>
    </message>
    <message>
        <source>UDP port 4500 is blocked on the way</source>
        <extracomment>cause.UDP4500_ONLY_BLOCKED.1 title</extracomment>
        <translation>Le port UDP 4500 est bloqué en chemin</translation>
    </message>
    <message>
        <source>The VPN server answers on port 500, but the second half of the key exchange, which moves to port 4500 behind a router, gets no answer.</source>
        <extracomment>cause.UDP4500_ONLY_BLOCKED.2 why</extracomment>
        <translation>Le serveur VPN répond sur le port 500, mais la seconde moitié de l’échange de clés, qui passe au port 4500 derrière un routeur, n’obtient pas de réponse.</translation>
    </message>
    <message>
        <source>Allow UDP port 4500 outwards in the router.</source>
        <extracomment>cause.UDP4500_ONLY_BLOCKED.3 fix 1</extracomment>
        <translation>Autorisez le port UDP 4500 vers l’extérieur dans le routeur.</translation>
    </message>
    <message>
        <source>Whoever has the password of the router, or the owner of the network.</source>
        <extracomment>cause.UDP4500_ONLY_BLOCKED.4 who; cause.UDP_IKE_BLOCKED.4 who</extracomment>
        <translation>La personne qui a le mot de passe du routeur, ou le propriétaire du réseau.</translation>
    </message>
    <message>
        <source>The key exchange of the VPN is blocked on the way</source>
        <extracomment>cause.UDP_IKE_BLOCKED.1 title</extracomment>
        <translation>L’échange de clés du VPN est bloqué en chemin</translation>
    </message>
    <message>
        <source>The VPN starts with a key exchange over UDP ports 500 and 4500. Nothing comes back from the server there, although the network works otherwise. A firewall rule or a high security level in the router does this, or the network one is a guest in.</source>
        <extracomment>cause.UDP_IKE_BLOCKED.2 why</extracomment>
        <translation>Le VPN commence par un échange de clés par les ports UDP 500 et 4500. Rien n’y revient du serveur, alors que le réseau fonctionne par ailleurs. La cause est une règle de pare-feu ou un niveau de sécurité élevé dans le routeur, ou le réseau dont vous êtes l’invité.</translation>
    </message>
    <message>
        <source>Switch off the router's firewall rules that block UDP 500 and 4500, or lower its security level.</source>
        <extracomment>cause.UDP_IKE_BLOCKED.3 fix 1</extracomment>
        <translation>Désactivez les règles de pare-feu du routeur qui bloquent UDP 500 et 4500, ou baissez son niveau de sécurité.</translation>
    </message>
    <message>
        <source>If the router is in order, try another network, for example a phone's hotspot: if it works there, this network blocks it.</source>
        <extracomment>cause.UDP_IKE_BLOCKED.3 fix 2</extracomment>
        <translation>Si le routeur est en ordre, essayez un autre réseau, par exemple le partage de connexion d’un téléphone : si cela y fonctionne, c’est ce réseau qui bloque.</translation>
    </message>
    <message>
        <source>The VPN part of Windows is damaged</source>
        <extracomment>cause.WAN_MINIPORT_CORRUPT.1 title</extracomment>
        <translation>La partie VPN de Windows est endommagée</translation>
    </message>
    <message>
        <source>The network parts that Windows uses for VPN connections (WAN Miniports) do not work.</source>
        <extracomment>cause.WAN_MINIPORT_CORRUPT.2 why</extracomment>
        <translation>Les éléments réseau que Windows utilise pour les connexions VPN (WAN Miniports) ne fonctionnent pas.</translation>
    </message>
    <message>
        <source>Remove the WAN Miniport devices in the Device Manager and let Windows find them again.</source>
        <extracomment>cause.WAN_MINIPORT_CORRUPT.3 fix 1</extracomment>
        <translation>Supprimez les périphériques WAN Miniport dans le Gestionnaire de périphériques et laissez Windows les retrouver.</translation>
    </message>
    <message>
        <source>Restart the computer and test again.</source>
        <extracomment>cause.WAN_MINIPORT_CORRUPT.3 fix 2</extracomment>
        <translation>Redémarrez l’ordinateur et testez à nouveau.</translation>
    </message>
    <message>
        <source>The VPN server speaks another kind of VPN</source>
        <extracomment>cause.WRONG_VPN_TYPE.1 title</extracomment>
        <translation>Le serveur VPN parle un autre type de VPN</translation>
    </message>
    <message>
        <source>The kind of VPN that is set here is not offered by the server, but another one answers.</source>
        <extracomment>cause.WRONG_VPN_TYPE.2 why</extracomment>
        <translation>Le serveur ne propose pas le type de VPN réglé ici, mais un autre type répond.</translation>
    </message>
    <message>
        <source>Make the connection again with the kind of VPN that the server offers.</source>
        <extracomment>cause.WRONG_VPN_TYPE.3 fix 1</extracomment>
        <translation>Recréez la connexion avec le type de VPN que le serveur propose.</translation>
    </message>
    <message>
        <source>certain</source>
        <extracomment>certainty.certain</extracomment>
        <translation>certain</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>certainty.likely</extracomment>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <extracomment>certainty.possible</extracomment>
        <translation>possible</translation>
    </message>
    <message>
        <source>changing</source>
        <extracomment>change.doing</extracomment>
        <translation>modification en cours</translation>
    </message>
    <message>
        <source>changed and read back</source>
        <extracomment>change.done</extracomment>
        <translation>modifié et relu</translation>
    </message>
    <message>
        <source>not changed</source>
        <extracomment>change.failed</extracomment>
        <translation>non modifié</translation>
    </message>
    <message>
        <source>left, to be looked at by undo</source>
        <extracomment>change.left</extracomment>
        <translation>laissé, à examiner lors de l’annulation</translation>
    </message>
    <message>
        <source>taking it back</source>
        <extracomment>change.undoing</extracomment>
        <translation>annulation en cours</translation>
    </message>
    <message>
        <source>back as it was</source>
        <extracomment>change.undone</extracomment>
        <translation>rétabli comme avant</translation>
    </message>
    <message>
        <source>Something has changed since the plan was made, so nothing was done[ ({what})]. Look again.</source>
        <extracomment>change.world_differs</extracomment>
        <translation>Quelque chose a changé depuis l’établissement du plan, rien n’a donc été fait[ ({what})]. Regardez à nouveau.</translation>
    </message>
    <message>
        <source>The server asked for a repeat to protect itself; this is normal.</source>
        <extracomment>charon.COOKIE; windows.ike.13890</extracomment>
        <translation>Le serveur a demandé une répétition pour se protéger ; c’est normal.</translation>
    </message>
    <message>
        <source>The VPN server insists on giving the address.</source>
        <extracomment>charon.FAILED_CP_REQUIRED; windows.ras.841</extracomment>
        <translation>Le serveur VPN tient à donner l’adresse lui-même.</translation>
    </message>
    <message>
        <source>The VPN server could not give an address.</source>
        <extracomment>charon.INTERNAL_ADDRESS_FAILURE; windows.ras.840</extracomment>
        <translation>Le serveur VPN n’a pas pu donner d’adresse.</translation>
    </message>
    <message>
        <source>The server wants another way to make the key; this is part of the exchange.</source>
        <extracomment>charon.INVALID_KE_PAYLOAD</extracomment>
        <translation>Le serveur veut une autre façon de former la clé ; cela fait partie de l’échange.</translation>
    </message>
    <message>
        <source>The two sides speak different versions of the key exchange.</source>
        <extracomment>charon.INVALID_MAJOR_VERSION; windows.ike.13880</extracomment>
        <translation>Les deux côtés parlent des versions différentes de l’échange de clés.</translation>
    </message>
    <message>
        <source>The account is switched off.</source>
        <extracomment>charon.acct_disabled; pppd.e_647; windows.ras.647; windows.ras.922</extracomment>
        <translation>Le compte est désactivé.</translation>
    </message>
    <message>
        <source>AppArmor stops the IPsec program of this computer.</source>
        <extracomment>charon.apparmor</extracomment>
        <translation>AppArmor arrête le programme IPsec de cet ordinateur.</translation>
    </message>
    <message>
        <source>The server did not accept the proof: the shared key, the name of the server or the login method differs.</source>
        <extracomment>charon.authentication_failed</extracomment>
        <translation>Le serveur n’a pas accepté la preuve d’identité : la clé partagée, le nom du serveur ou la méthode d’identification diffère.</translation>
    </message>
    <message>
        <source>The certificate of the VPN server was revoked.</source>
        <extracomment>charon.cert_revoked</extracomment>
        <translation>Le certificat du serveur VPN a été révoqué.</translation>
    </message>
    <message>
        <source>A certificate is not valid today.</source>
        <extracomment>charon.dates; macos.ipsec.20; macos.ipsec.21; macos.ipsec.22; macos.ipsec.23</extracomment>
        <translation>Un certificat n’est pas valable aujourd’hui.</translation>
    </message>
    <message>
        <source>The server did not accept the user name and password; the path to it is fine.</source>
        <extracomment>charon.eap_failed; macos.ipsec.14; pppd.e_691</extracomment>
        <translation>Le serveur n’a pas accepté le nom d’utilisateur et le mot de passe ; le chemin vers lui est bon.</translation>
    </message>
    <message>
        <source>The VPN server asked for a login method that this connection does not offer.</source>
        <extracomment>charon.eap_nak; charon.eap_not_offered</extracomment>
        <translation>Le serveur VPN a demandé une méthode d’identification que cette connexion ne propose pas.</translation>
    </message>
    <message>
        <source>The key exchange and the login worked.</source>
        <extracomment>charon.established</extracomment>
        <translation>L’échange de clés et l’identification ont réussi.</translation>
    </message>
    <message>
        <source>The IPsec program did not bring the tunnel up.</source>
        <extracomment>charon.failed</extracomment>
        <translation>Le programme IPsec n’a pas établi le tunnel.</translation>
    </message>
    <message>
        <source>The key exchange was given up for want of an answer; where it stopped says why.</source>
        <extracomment>charon.gave_up</extracomment>
        <translation>L’échange de clés a été abandonné faute de réponse ; l’endroit où il s’est arrêté dit pourquoi.</translation>
    </message>
    <message>
        <source>The server gives another name than the one that is expected.</source>
        <extracomment>charon.identity; macos.ipsec.24</extracomment>
        <translation>Le serveur donne un autre nom que celui attendu.</translation>
    </message>
    <message>
        <source>The two sides do not agree on which networks go through the tunnel.</source>
        <extracomment>charon.invalid_id; windows.ras.842</extracomment>
        <translation>Les deux côtés ne s’accordent pas sur les réseaux qui passent par le tunnel.</translation>
    </message>
    <message>
        <source>The IPsec program ended unexpectedly.</source>
        <extracomment>charon.lost</extracomment>
        <translation>Le programme IPsec s’est terminé de façon inattendue.</translation>
    </message>
    <message>
        <source>This computer is behind a NAT; this is no fault.</source>
        <extracomment>charon.nat_here</extracomment>
        <translation>Cet ordinateur est derrière un NAT ; ce n’est pas un défaut.</translation>
    </message>
    <message>
        <source>The server is behind a NAT; this is no fault.</source>
        <extracomment>charon.nat_there</extracomment>
        <translation>Le serveur est derrière un NAT ; ce n’est pas un défaut.</translation>
    </message>
    <message>
        <source>The login worked, but the two sides do not agree on the tunnel itself.</source>
        <extracomment>charon.no_child_sa</extracomment>
        <translation>L’identification a réussi, mais les deux côtés ne s’accordent pas sur le tunnel lui-même.</translation>
    </message>
    <message>
        <source>The account has no permission to dial in.</source>
        <extracomment>charon.no_dialin_permission; pppd.e_649; windows.ras.649; windows.ras.920</extracomment>
        <translation>Le compte n’a pas le droit de se connecter à distance.</translation>
    </message>
    <message>
        <source>The password was not at hand when it was needed.</source>
        <extracomment>charon.no_eap_key</extracomment>
        <translation>Le mot de passe n’était pas disponible au moment voulu.</translation>
    </message>
    <message>
        <source>The kernel of this computer cannot encrypt for IPsec.</source>
        <extracomment>charon.no_esp</extracomment>
        <translation>Le noyau de cet ordinateur ne sait pas chiffrer pour IPsec.</translation>
    </message>
    <message>
        <source>The certificate of the server comes from an issuer that this computer does not trust.</source>
        <extracomment>charon.no_issuer</extracomment>
        <translation>Le certificat du serveur vient d’un émetteur auquel cet ordinateur ne fait pas confiance.</translation>
    </message>
    <message>
        <source>The private key of the certificate is not at hand.</source>
        <extracomment>charon.no_private_key</extracomment>
        <translation>La clé privée du certificat n’est pas disponible.</translation>
    </message>
    <message>
        <source>The two sides have no key exchange settings in common.</source>
        <extracomment>charon.no_proposal; pluto.no_proposal; windows.ike.13802; windows.ike.13868; windows.ras.788</extracomment>
        <translation>Les deux côtés n’ont aucun réglage d’échange de clés en commun.</translation>
    </message>
    <message>
        <source>The shared key was not at hand when it was needed.</source>
        <extracomment>charon.no_psk</extracomment>
        <translation>La clé partagée n’était pas disponible au moment voulu.</translation>
    </message>
    <message>
        <source>There is no way from this computer to the VPN server.</source>
        <extracomment>charon.no_route</extracomment>
        <translation>Il n’y a pas de chemin de cet ordinateur vers le serveur VPN.</translation>
    </message>
    <message>
        <source>There is no trusted certificate for the name of this server.</source>
        <extracomment>charon.no_trusted_key</extracomment>
        <translation>Il n’y a pas de certificat de confiance pour le nom de ce serveur.</translation>
    </message>
    <message>
        <source>This computer could not make the device of the tunnel.</source>
        <extracomment>charon.no_tunnel_device</extracomment>
        <translation>Cet ordinateur n’a pas pu créer le périphérique du tunnel.</translation>
    </message>
    <message>
        <source>The IPsec program did not start.</source>
        <extracomment>charon.not_started</extracomment>
        <translation>Le programme IPsec n’a pas démarré.</translation>
    </message>
    <message>
        <source>The password has expired.</source>
        <extracomment>charon.passwd_expired; pppd.e_648; windows.ras.648; windows.ras.921</extracomment>
        <translation>Le mot de passe a expiré.</translation>
    </message>
    <message>
        <source>The VPN server took the connection down again.</source>
        <extracomment>charon.peer_deleted</extracomment>
        <translation>Le serveur VPN a de nouveau coupé la connexion.</translation>
    </message>
    <message>
        <source>The VPN server fell silent in the middle of the login.</source>
        <extracomment>charon.peer_fell_silent</extracomment>
        <translation>Le serveur VPN n’a plus rien dit au milieu de l’identification.</translation>
    </message>
    <message>
        <source>The VPN server refused, without a clear reason.</source>
        <extracomment>charon.peer_refused</extracomment>
        <translation>Le serveur VPN a refusé, sans raison claire.</translation>
    </message>
    <message>
        <source>The VPN server answered at first, then no longer.</source>
        <extracomment>charon.peer_silent_4500</extracomment>
        <translation>Le serveur VPN a répondu d’abord, puis plus rien.</translation>
    </message>
    <message>
        <source>The VPN server did not answer the first message of the key exchange.</source>
        <extracomment>charon.peer_silent_500</extracomment>
        <translation>Le serveur VPN n’a pas répondu au premier message de l’échange de clés.</translation>
    </message>
    <message>
        <source>The IPsec program refused a setting[: {why}].</source>
        <extracomment>charon.refused</extracomment>
        <translation>Le programme IPsec a refusé un réglage[ : {why}].</translation>
    </message>
    <message>
        <source>The account may not log in at this hour.</source>
        <extracomment>charon.restricted_logon_hours; pppd.e_646; windows.ras.646; windows.ras.923</extracomment>
        <translation>Le compte n’est pas autorisé à se connecter à cette heure.</translation>
    </message>
    <message>
        <source>The key exchange began, then the answers stopped.</source>
        <extracomment>charon.silent_4500; charon.silent_4500_v1</extracomment>
        <translation>L’échange de clés a commencé, puis les réponses ont cessé.</translation>
    </message>
    <message>
        <source>The first message of the key exchange got no answer.</source>
        <extracomment>charon.silent_500; charon.silent_500_v1</extracomment>
        <translation>Le premier message de l’échange de clés n’a pas reçu de réponse.</translation>
    </message>
    <message>
        <source>The answers cannot be decrypted: the shared key differs.</source>
        <extracomment>charon.undecryptable</extracomment>
        <translation>Les réponses ne peuvent pas être déchiffrées : la clé partagée diffère.</translation>
    </message>
    <message>
        <source>The log does not say why.</source>
        <extracomment>charon.unknown</extracomment>
        <translation>Le journal ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>The name of the VPN server does not resolve.</source>
        <extracomment>charon.unresolved; macos.ipsec.5; macos.vpn.4; windows.ras.868</extracomment>
        <translation>Le nom du serveur VPN ne donne aucune adresse.</translation>
    </message>
    <message>
        <source>The shared key differs.</source>
        <extracomment>charon.wrong_server_key; charon.wrong_server_psk; macos.ipsec.11; pluto.psk</extracomment>
        <translation>La clé partagée diffère.</translation>
    </message>
    <message>
        <source>Is the clock of this computer right?</source>
        <extracomment>clock.right</extracomment>
        <translation>L’horloge de cet ordinateur est-elle à l’heure ?</translation>
    </message>
    <message>
        <source>Set the clock of this computer.</source>
        <extracomment>clock.set</extracomment>
        <translation>Réglez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>What was given is not an object with clues.</source>
        <extracomment>clues.bad_object</extracomment>
        <translation>Ce qui a été fourni n’est pas un objet contenant des indices.</translation>
    </message>
    <message>
        <source>This comes with a later version[: {what}].</source>
        <extracomment>command.later</extracomment>
        <translation>Ceci viendra dans une version ultérieure[ : {what}].</translation>
    </message>
    <message>
        <source>Testing the tunnel</source>
        <extracomment>confirm.asking</extracomment>
        <translation>Test du tunnel</translation>
    </message>
    <message>
        <source>Not dialled: the path[ to {server}] is blocked</source>
        <extracomment>connect.blocked</extracomment>
        <translation>Connexion non tentée : le chemin[ vers {server}] est bloqué</translation>
    </message>
    <message>
        <source>Not dialled: nobody answers[ at {server}]</source>
        <extracomment>connect.nobody</extracomment>
        <translation>Connexion non tentée : personne ne répond[ à {server}]</translation>
    </message>
    <message>
        <source>Not dialled: the network wants a sign-in first</source>
        <extracomment>connect.portal</extracomment>
        <translation>Connexion non tentée : le réseau demande d’abord une identification</translation>
    </message>
    <message>
        <source>Type user name and password again.</source>
        <extracomment>credentials.retype</extracomment>
        <translation>Saisissez à nouveau le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>Looking at this computer's network</source>
        <extracomment>detect.machine</extracomment>
        <translation>Examen du réseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Looking at the router[ at {address}]</source>
        <extracomment>detect.router</extracomment>
        <translation>Examen du routeur[ à l’adresse {address}]</translation>
    </message>
    <message>
        <source>Does the name of the VPN server lead to an address?</source>
        <extracomment>dns.resolves</extracomment>
        <translation>Le nom du serveur VPN mène-t-il à une adresse ?</translation>
    </message>
    <message>
        <source>Set the name server for this connection.</source>
        <extracomment>dns.set</extracomment>
        <translation>Indiquez le serveur de noms pour cette connexion.</translation>
    </message>
    <message>
        <source>Does plain ESP (IP protocol 50) get through?</source>
        <extracomment>esp.raw</extracomment>
        <translation>ESP pur (protocole IP 50) passe-t-il ?</translation>
    </message>
    <message>
        <source>Finding {number} in the file is not one[ ({why})].</source>
        <extracomment>evidence.bad_finding</extracomment>
        <translation>L’élément {number} du fichier n’est pas un résultat valable[ ({why})].</translation>
    </message>
    <message>
        <source>The file holds no list of findings.</source>
        <extracomment>evidence.no_findings</extracomment>
        <translation>Le fichier ne contient pas de liste de résultats.</translation>
    </message>
    <message>
        <source>The file {path} holds a private key. Give a file with certificates only here, and the key's own file with --key.</source>
        <extracomment>file.holds_key</extracomment>
        <translation>Le fichier {path} contient une clé privée. Indiquez ici un fichier ne contenant que des certificats, et le fichier de la clé avec --key.</translation>
    </message>
    <message>
        <source>The file {path} is not JSON[ ({reason})].</source>
        <extracomment>file.not_json</extracomment>
        <translation>Le fichier {path} n’est pas du JSON[ ({reason})].</translation>
    </message>
    <message>
        <source>The file {path} holds no certificate (PEM).</source>
        <extracomment>file.not_pem</extracomment>
        <translation>Le fichier {path} ne contient pas de certificat (PEM).</translation>
    </message>
    <message>
        <source>The file {path} is not text.</source>
        <extracomment>file.not_text</extracomment>
        <translation>Le fichier {path} n’est pas du texte.</translation>
    </message>
    <message>
        <source>The file {path} is too large.</source>
        <extracomment>file.too_large</extracomment>
        <translation>Le fichier {path} est trop volumineux.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read[: {reason}].</source>
        <extracomment>file.unreadable</extracomment>
        <translation>Le fichier {path} ne peut pas être lu[ : {reason}].</translation>
    </message>
    <message>
        <source>The file[ {path}] cannot be written[: {reason}]. Choose another place.</source>
        <extracomment>file.unwritable</extracomment>
        <translation>Le fichier[ {path}] ne peut pas être écrit[ : {reason}]. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Let a computer that can do it be the router for the VPN.</source>
        <extracomment>gateway.use</extracomment>
        <translation>Chargez un ordinateur qui en est capable de faire le routeur pour le VPN.</translation>
    </message>
    <message>
        <source>On OpenWrt a firewall rule blocks more than the VPN. Decide yourself whether to change it (menu Network, Firewall, Traffic Rules).</source>
        <extracomment>guided.openwrt.broad_rule</extracomment>
        <translation>Sur OpenWrt, une règle de pare-feu bloque plus que le VPN. Décidez vous-même si vous la modifiez (menu Network, Firewall, Traffic Rules).</translation>
    </message>
    <message>
        <source>On OpenWrt install the package kmod-nf-nathelper-extra (menu System, Software), then restart the router.</source>
        <extracomment>guided.openwrt.install_helper</extracomment>
        <translation>Sur OpenWrt, installez le paquet kmod-nf-nathelper-extra (menu System, Software), puis redémarrez le routeur.</translation>
    </message>
    <message>
        <source>On OpenWrt allow the way from the inside zone to the outside zone (menu Network, Firewall).</source>
        <extracomment>guided.openwrt.no_forwarding</extracomment>
        <translation>Sur OpenWrt, autorisez le passage de la zone intérieure vers la zone extérieure (menu Network, Firewall).</translation>
    </message>
    <message>
        <source>On OpenWrt restart the firewall, or the router; its settings are right but not in force.</source>
        <extracomment>guided.openwrt.reload_firewall</extracomment>
        <translation>Sur OpenWrt, redémarrez le pare-feu ou le routeur ; ses réglages sont justes, mais pas en vigueur.</translation>
    </message>
    <message>
        <source>The part that acts with administrator rights is busy with another task.</source>
        <extracomment>helper.busy</extracomment>
        <translation>Le composant qui agit avec des droits d’administrateur est occupé à une autre tâche.</translation>
    </message>
    <message>
        <source>The part that acts with administrator rights was not understood.</source>
        <extracomment>helper.garbled</extracomment>
        <translation>Le composant qui agit avec des droits d’administrateur n’a pas été compris.</translation>
    </message>
    <message>
        <source>The part that acts with administrator rights ended unexpectedly.</source>
        <extracomment>helper.lost</extracomment>
        <translation>Le composant qui agit avec des droits d’administrateur s’est terminé de façon inattendue.</translation>
    </message>
    <message>
        <source>The part that acts with administrator rights does not do this[ ({field}: {why})].</source>
        <extracomment>helper.not_allowed</extracomment>
        <translation>Le composant qui agit avec des droits d’administrateur ne fait pas cela[ ({field} : {why})].</translation>
    </message>
    <message>
        <source>The part that acts with administrator rights does not have them.</source>
        <extracomment>helper.not_root</extracomment>
        <translation>Le composant qui agit avec des droits d’administrateur ne les a pas.</translation>
    </message>
    <message>
        <source>This was made by another user, so it is left alone.</source>
        <extracomment>helper.not_yours</extracomment>
        <translation>Ceci a été créé par un autre utilisateur, et reste donc intact.</translation>
    </message>
    <message>
        <source>The program lies where others can change it[: {path}], so it must not run with administrator rights. Install it where only an administrator can write.</source>
        <extracomment>helper.path_writable</extracomment>
        <translation>Le programme se trouve là où d’autres peuvent le modifier[ : {path}] ; il ne doit donc pas s’exécuter avec des droits d’administrateur. Installez-le là où seul un administrateur peut écrire.</translation>
    </message>
    <message>
        <source>The system did not allow a step[: {error}].</source>
        <extracomment>helper.system</extracomment>
        <translation>Le système n’a pas autorisé une étape[ : {error}].</translation>
    </message>
    <message>
        <source>The message to the part that acts with administrator rights was too long.</source>
        <extracomment>helper.too_long</extracomment>
        <translation>Le message au composant qui agit avec des droits d’administrateur était trop long.</translation>
    </message>
    <message>
        <source>The part that acts with administrator rights works for another user.</source>
        <extracomment>helper.wrong_user</extracomment>
        <translation>Le composant qui agit avec des droits d’administrateur travaille pour un autre utilisateur.</translation>
    </message>
    <message>
        <source>Does the key exchange answer on UDP port 4500?</source>
        <extracomment>ike.4500</extracomment>
        <translation>L’échange de clés répond-il sur le port UDP 4500 ?</translation>
    </message>
    <message>
        <source>Does the key exchange answer on UDP port 500?</source>
        <extracomment>ike.500</extracomment>
        <translation>L’échange de clés répond-il sur le port UDP 500 ?</translation>
    </message>
    <message>
        <source>Do large messages of the key exchange get through?</source>
        <extracomment>ike.fragments</extracomment>
        <translation>Les gros messages de l’échange de clés passent-ils ?</translation>
    </message>
    <message>
        <source>Is there address translation between here and the server?</source>
        <extracomment>ike.nat</extracomment>
        <translation>Y a-t-il une traduction d’adresses entre ici et le serveur ?</translation>
    </message>
    <message>
        <source>Do both sides have encryption in common?</source>
        <extracomment>ike.proposal</extracomment>
        <translation>Les deux côtés ont-ils un chiffrement en commun ?</translation>
    </message>
    <message>
        <source>Does the shared key fit?</source>
        <extracomment>ike.psk</extracomment>
        <translation>La clé partagée convient-elle ?</translation>
    </message>
    <message>
        <source>Does the VPN server prove the expected name?</source>
        <extracomment>ike.server_identity</extracomment>
        <translation>Le serveur VPN prouve-t-il le nom attendu ?</translation>
    </message>
    <message>
        <source>Is the VPN server itself behind a router?</source>
        <extracomment>ike.v1_nat</extracomment>
        <translation>Le serveur VPN est-il lui-même derrière un routeur ?</translation>
    </message>
    <message>
        <source>This profile has faults, so it is not used. Pass on what stands below to whoever made it, or type the server's name instead.</source>
        <extracomment>import.faults</extracomment>
        <translation>Ce profil contient des erreurs, il n’est donc pas utilisé. Transmettez ce qui figure ci-dessous à la personne qui l’a créé, ou saisissez plutôt le nom du serveur.</translation>
    </message>
    <message>
        <source>No QR code can be read in this picture. Take it again, sharp and with the whole code on it, or ask for the profile as a file.</source>
        <extracomment>import.no_qr</extracomment>
        <translation>Aucun code QR ne peut être lu dans cette image. Refaites-la, nette et avec le code entier, ou demandez le profil sous forme de fichier.</translation>
    </message>
    <message>
        <source>This is not a profile[: {file}]. A profile is a small text file, or a picture of its QR code. Choose another one, or type the server's name instead.</source>
        <extracomment>import.not_a_profile</extracomment>
        <translation>Ce n’est pas un profil[ : {file}]. Un profil est un petit fichier texte, ou l’image de son code QR. Choisissez-en un autre, ou saisissez plutôt le nom du serveur.</translation>
    </message>
    <message>
        <source>This picture has too many points. Cut out the QR code and try again.</source>
        <extracomment>import.picture_too_large</extracomment>
        <translation>Cette image a trop de points. Recadrez-la sur le code QR et réessayez.</translation>
    </message>
    <message>
        <source>This picture cannot be read. Save it as PNG or JPEG and try again.</source>
        <extracomment>import.picture_unreadable</extracomment>
        <translation>Cette image ne peut pas être lue. Enregistrez-la en PNG ou JPEG et réessayez.</translation>
    </message>
    <message>
        <source>The QR code holds something else than a profile: {content}. It was not opened.</source>
        <extracomment>import.qr_other</extracomment>
        <translation>Le code QR contient autre chose qu’un profil : {content}. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>This is too large to be a profile[: {file}]. Choose another one.</source>
        <extracomment>import.too_large</extracomment>
        <translation>C’est trop volumineux pour être un profil[ : {file}]. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Reading the router's settings</source>
        <extracomment>inspect.reading</extracomment>
        <translation>Lecture des paramètres du routeur</translation>
    </message>
    <message>
        <source>Something went wrong in this program itself. You can try again.</source>
        <extracomment>internal</extracomment>
        <translation>Une erreur s’est produite dans ce programme lui-même. Vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted ({runs}). What it changed is still in place; undo takes it back.</source>
        <extracomment>journal.interrupted</extracomment>
        <translation>Une exécution précédente a été interrompue ({runs}). Ce qu’elle a modifié est toujours en place ; l’annulation permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>Another run of this program is at work on this computer. Wait until it has ended.</source>
        <extracomment>journal.locked</extracomment>
        <translation>Une autre exécution de ce programme est en cours sur cet ordinateur. Attendez qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>There is no run of this name[: {run}].</source>
        <extracomment>journal.no_such_run</extracomment>
        <translation>Il n’y a pas d’exécution de ce nom[ : {run}].</translation>
    </message>
    <message>
        <source>The record of changes[ {path}] cannot be read or written[: {reason}]. Its folder must be writable for you.</source>
        <extracomment>journal.unreadable</extracomment>
        <translation>Le registre des modifications[ {path}] ne peut pas être lu ou écrit[ : {reason}]. Vous devez pouvoir écrire dans son dossier.</translation>
    </message>
    <message>
        <source>The record of changes cannot be written[: {reason}], so nothing is changed.</source>
        <extracomment>journal.unwritable</extracomment>
        <translation>Le registre des modifications ne peut pas être écrit[ : {reason}], rien n’est donc modifié.</translation>
    </message>
    <message>
        <source>The router or gateway has no helper for PPTP.</source>
        <extracomment>kernel.no_helper</extracomment>
        <translation>Le routeur ou la passerelle n’a pas de module d’aide PPTP.</translation>
    </message>
    <message>
        <source>The private key[ {path}] cannot be read: the file is damaged.</source>
        <extracomment>key.damaged</extracomment>
        <translation>La clé privée[ {path}] ne peut pas être lue : le fichier est endommagé.</translation>
    </message>
    <message>
        <source>The private key[ {path}] needs its password.</source>
        <extracomment>key.password</extracomment>
        <translation>La clé privée[ {path}] a besoin de son mot de passe.</translation>
    </message>
    <message>
        <source>The private key[ {path}] cannot be read.</source>
        <extracomment>key.unreadable</extracomment>
        <translation>La clé privée[ {path}] ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Password of the private key</source>
        <extracomment>key_password</extracomment>
        <translation>Mot de passe de la clé privée</translation>
    </message>
    <message>
        <source>Does L2TP answer on UDP port 1701?</source>
        <extracomment>l2tp.1701</extracomment>
        <translation>L2TP répond-il sur le port UDP 1701 ?</translation>
    </message>
    <message>
        <source>Change the address range of your own network.</source>
        <extracomment>lan.renumber</extracomment>
        <translation>Changez la plage d’adresses de votre propre réseau.</translation>
    </message>
    <message>
        <source>This computer itself does not allow it.</source>
        <extracomment>local.blocked</extracomment>
        <translation>Cet ordinateur lui-même ne l’autorise pas.</translation>
    </message>
    <message>
        <source>Is the IPsec program installed?</source>
        <extracomment>local.charon</extracomment>
        <translation>Le programme IPsec est-il installé ?</translation>
    </message>
    <message>
        <source>Is Credential Guard at work?</source>
        <extracomment>local.credential_guard</extracomment>
        <translation>Credential Guard est-il actif ?</translation>
    </message>
    <message>
        <source>Does the firewall of this computer let GRE in?</source>
        <extracomment>local.firewall_gre</extracomment>
        <translation>Le pare-feu de cet ordinateur laisse-t-il entrer GRE ?</translation>
    </message>
    <message>
        <source>Is there only one way out of this computer?</source>
        <extracomment>local.gateways</extracomment>
        <translation>N’y a-t-il qu’une seule sortie depuis cet ordinateur ?</translation>
    </message>
    <message>
        <source>Does this computer allow IPsec for L2TP?</source>
        <extracomment>local.ipsec_allowed</extracomment>
        <translation>Cet ordinateur autorise-t-il IPsec pour L2TP ?</translation>
    </message>
    <message>
        <source>Can the kernel of this computer do IPsec?</source>
        <extracomment>local.ipsec_stack</extracomment>
        <translation>Le noyau de cet ordinateur connaît-il IPsec ?</translation>
    </message>
    <message>
        <source>Does this computer have only IPv6?</source>
        <extracomment>local.ipv6_only</extracomment>
        <translation>Cet ordinateur n’a-t-il qu’IPv6 ?</translation>
    </message>
    <message>
        <source>Can the kernel of this computer carry IPsec itself?</source>
        <extracomment>local.kernel_esp</extracomment>
        <translation>Le noyau de cet ordinateur peut-il transporter IPsec lui-même ?</translation>
    </message>
    <message>
        <source>Is the L2TP part of the kernel there?</source>
        <extracomment>local.l2tp_module</extracomment>
        <translation>La partie L2TP du noyau est-elle présente ?</translation>
    </message>
    <message>
        <source>Is the encryption of PPTP there?</source>
        <extracomment>local.mppe</extracomment>
        <translation>Le chiffrement de PPTP est-il présent ?</translation>
    </message>
    <message>
        <source>Does Windows allow L2TP to a server behind a router?</source>
        <extracomment>local.nat_t_policy</extracomment>
        <translation>Windows autorise-t-il L2TP vers un serveur situé derrière un routeur ?</translation>
    </message>
    <message>
        <source>This computer has too many connections open.</source>
        <extracomment>local.no_descriptors</extracomment>
        <translation>Cet ordinateur a trop de connexions ouvertes.</translation>
    </message>
    <message>
        <source>Do this network and the office use the same addresses?</source>
        <extracomment>local.overlap</extracomment>
        <translation>Ce réseau et l’entreprise utilisent-ils les mêmes adresses ?</translation>
    </message>
    <message>
        <source>Is the plug-in for this kind of VPN installed?</source>
        <extracomment>local.plugin</extracomment>
        <translation>Le module pour ce type de VPN est-il installé ?</translation>
    </message>
    <message>
        <source>Another program holds the port.</source>
        <extracomment>local.port_in_use</extracomment>
        <translation>Un autre programme occupe le port.</translation>
    </message>
    <message>
        <source>Are the ports of the VPN free on this computer?</source>
        <extracomment>local.ports</extracomment>
        <translation>Les ports du VPN sont-ils libres sur cet ordinateur ?</translation>
    </message>
    <message>
        <source>Can this system make PPP links?</source>
        <extracomment>local.ppp</extracomment>
        <translation>Ce système peut-il établir des liaisons PPP ?</translation>
    </message>
    <message>
        <source>Does this system offer this kind of VPN?</source>
        <extracomment>local.protocol</extracomment>
        <translation>Ce système propose-t-il ce type de VPN ?</translation>
    </message>
    <message>
        <source>Are the services running that a VPN needs?</source>
        <extracomment>local.services</extracomment>
        <translation>Les services dont un VPN a besoin sont-ils en marche ?</translation>
    </message>
    <message>
        <source>This computer could not open a connection.</source>
        <extracomment>local.socket</extracomment>
        <translation>Cet ordinateur n’a pas pu ouvrir de connexion.</translation>
    </message>
    <message>
        <source>Log: UDP port 500 is taken</source>
        <extracomment>log.address_in_use</extracomment>
        <translation>Journal : le port UDP 500 est pris</translation>
    </message>
    <message>
        <source>Log: AppArmor denied the IPsec program something</source>
        <extracomment>log.apparmor</extracomment>
        <translation>Journal : AppArmor a refusé quelque chose au programme IPsec</translation>
    </message>
    <message>
        <source>Log: no agreement on the login method</source>
        <extracomment>log.auth_method</extracomment>
        <translation>Journal : pas d’accord sur la méthode d’identification</translation>
    </message>
    <message>
        <source>Log: the server did not accept the proof</source>
        <extracomment>log.authentication_failed</extracomment>
        <translation>Journal : le serveur n’a pas accepté la preuve d’identité</translation>
    </message>
    <message>
        <source>Log: a certificate is not valid today</source>
        <extracomment>log.certificate_dates</extracomment>
        <translation>Journal : un certificat n’est pas valable aujourd’hui</translation>
    </message>
    <message>
        <source>Log: the control connection did not come up</source>
        <extracomment>log.control_failed</extracomment>
        <translation>Journal : la connexion de contrôle ne s’est pas établie</translation>
    </message>
    <message>
        <source>Log: the server refused the control connection</source>
        <extracomment>log.control_refused</extracomment>
        <translation>Journal : le serveur a refusé la connexion de contrôle</translation>
    </message>
    <message>
        <source>Log: another device behind this router is connected</source>
        <extracomment>log.eroute_in_use</extracomment>
        <translation>Journal : un autre appareil derrière ce routeur est connecté</translation>
    </message>
    <message>
        <source>Log: the kernel cannot encrypt for IPsec</source>
        <extracomment>log.esp_unsupported</extracomment>
        <translation>Journal : le noyau ne sait pas chiffrer pour IPsec</translation>
    </message>
    <message>
        <source>Log: the server gives another name</source>
        <extracomment>log.identity_differs</extracomment>
        <translation>Journal : le serveur donne un autre nom</translation>
    </message>
    <message>
        <source>Log: key exchange and login worked</source>
        <extracomment>log.ike_established</extracomment>
        <translation>Journal : l’échange de clés et l’identification ont réussi</translation>
    </message>
    <message>
        <source>Log: the key exchange was given up for want of an answer</source>
        <extracomment>log.ike_gave_up</extracomment>
        <translation>Journal : l’échange de clés a été abandonné faute de réponse</translation>
    </message>
    <message>
        <source>Log: the answers stopped in the middle of the key exchange</source>
        <extracomment>log.ike_silent_4500</extracomment>
        <translation>Journal : les réponses ont cessé au milieu de l’échange de clés</translation>
    </message>
    <message>
        <source>Log: no answer to the first message of the key exchange</source>
        <extracomment>log.ike_silent_500</extracomment>
        <translation>Journal : pas de réponse au premier message de l’échange de clés</translation>
    </message>
    <message>
        <source>Log: the older key exchange is switched off</source>
        <extracomment>log.ikev1_disabled</extracomment>
        <translation>Journal : l’ancien échange de clés est désactivé</translation>
    </message>
    <message>
        <source>Log: the shared key differs</source>
        <extracomment>log.key_differs</extracomment>
        <translation>Journal : la clé partagée diffère</translation>
    </message>
    <message>
        <source>Log: L2TP got no answer</source>
        <extracomment>log.l2tp_timeout</extracomment>
        <translation>Journal : L2TP n’a pas obtenu de réponse</translation>
    </message>
    <message>
        <source>Log: no answer to any PPP packet</source>
        <extracomment>log.lcp_timeout</extracomment>
        <translation>Journal : pas de réponse à un seul paquet PPP</translation>
    </message>
    <message>
        <source>Log: no agreement on encryption</source>
        <extracomment>log.mppe_refused</extracomment>
        <translation>Journal : pas d’accord sur le chiffrement</translation>
    </message>
    <message>
        <source>Log: nobody could be asked for the password</source>
        <extracomment>log.no_agent</extracomment>
        <translation>Journal : personne à qui demander le mot de passe</translation>
    </message>
    <message>
        <source>Log: the login worked, the tunnel itself was not built</source>
        <extracomment>log.no_child_sa</extracomment>
        <translation>Journal : l’identification a réussi, le tunnel lui-même n’a pas été établi</translation>
    </message>
    <message>
        <source>Log: the other side no longer answers</source>
        <extracomment>log.no_echo</extracomment>
        <translation>Journal : l’autre côté ne répond plus</translation>
    </message>
    <message>
        <source>Log: the issuer of the certificate is not trusted</source>
        <extracomment>log.no_issuer</extracomment>
        <translation>Journal : l’émetteur du certificat n’est pas reconnu</translation>
    </message>
    <message>
        <source>Log: the L2TP part of the kernel is missing</source>
        <extracomment>log.no_l2tp_kernel</extracomment>
        <translation>Journal : la partie L2TP du noyau manque</translation>
    </message>
    <message>
        <source>Log: the kernel has no PPP</source>
        <extracomment>log.no_ppp</extracomment>
        <translation>Journal : le noyau n’a pas PPP</translation>
    </message>
    <message>
        <source>Log: no encryption in common</source>
        <extracomment>log.no_proposal</extracomment>
        <translation>Journal : aucun chiffrement en commun</translation>
    </message>
    <message>
        <source>Log: no network connection under the VPN</source>
        <extracomment>log.no_source_connection</extracomment>
        <translation>Journal : pas de connexion réseau sous le VPN</translation>
    </message>
    <message>
        <source>Log: the router has no helper for PPTP</source>
        <extracomment>log.no_such_helper</extracomment>
        <translation>Journal : le routeur n’a pas de module d’aide PPTP</translation>
    </message>
    <message>
        <source>Log: no trusted certificate for this name</source>
        <extracomment>log.no_trusted_key</extracomment>
        <translation>Journal : pas de certificat de confiance pour ce nom</translation>
    </message>
    <message>
        <source>Log: a program for this kind of VPN is missing</source>
        <extracomment>log.plugin_missing</extracomment>
        <translation>Journal : un programme pour ce type de VPN manque</translation>
    </message>
    <message>
        <source>Log: UDP port 1701 is taken</source>
        <extracomment>log.port_1701_busy</extracomment>
        <translation>Journal : le port UDP 1701 est pris</translation>
    </message>
    <message>
        <source>Log: the link was hung up</source>
        <extracomment>log.ppp_hangup</extracomment>
        <translation>Journal : la liaison a été raccrochée</translation>
    </message>
    <message>
        <source>Log: the shared key is not stored</source>
        <extracomment>log.secret_missing</extracomment>
        <translation>Journal : la clé partagée n’est pas enregistrée</translation>
    </message>
    <message>
        <source>Log: the answers could not be decrypted</source>
        <extracomment>log.undecryptable</extracomment>
        <translation>Journal : les réponses n’ont pas pu être déchiffrées</translation>
    </message>
    <message>
        <source>The IPsec part of this computer could not start the connection.</source>
        <extracomment>macos.ipsec.1; macos.ipsec.7; macos.ipsec.8</extracomment>
        <translation>La partie IPsec de cet ordinateur n’a pas pu démarrer la connexion.</translation>
    </message>
    <message>
        <source>The key exchange failed.</source>
        <extracomment>macos.ipsec.10; macos.vpn.13; windows.ike.13816; windows.ras.793</extracomment>
        <translation>L’échange de clés a échoué.</translation>
    </message>
    <message>
        <source>A certificate was not accepted.</source>
        <extracomment>macos.ipsec.12; macos.ipsec.13</extracomment>
        <translation>Un certificat n’a pas été accepté.</translation>
    </message>
    <message>
        <source>The network changed while the connection stood.</source>
        <extracomment>macos.ipsec.15; macos.l2tp.6; macos.pptp.6; macos.vpn.9</extracomment>
        <translation>Le réseau a changé pendant que la connexion était établie.</translation>
    </message>
    <message>
        <source>The connection ended as it should.</source>
        <extracomment>macos.ipsec.16; macos.ipsec.19; macos.ppp.0; macos.ppp.12; macos.ppp.127; macos.ppp.13; macos.vpn.10; macos.vpn.16</extracomment>
        <translation>La connexion s’est terminée normalement.</translation>
    </message>
    <message>
        <source>The other side no longer answers.</source>
        <extracomment>macos.ipsec.17; macos.ppp.15; macos.vpn.11; macos.vpn.12; pppd.15; pppd.no_echo</extracomment>
        <translation>L’autre côté ne répond plus.</translation>
    </message>
    <message>
        <source>The connection has no server address.</source>
        <extracomment>macos.ipsec.2</extracomment>
        <translation>La connexion n’a pas d’adresse de serveur.</translation>
    </message>
    <message>
        <source>The shared key is not stored on this computer.</source>
        <extracomment>macos.ipsec.3; macos.l2tp.7; macos.no_secret</extracomment>
        <translation>La clé partagée n’est pas enregistrée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate is not stored on this computer.</source>
        <extracomment>macos.ipsec.4; macos.l2tp.8</extracomment>
        <translation>Le certificat n’est pas enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <extracomment>macos.ipsec.6; macos.vpn.5</extracomment>
        <translation>Il n’y a pas de réseau.</translation>
    </message>
    <message>
        <source>The VPN server is silent.</source>
        <extracomment>macos.ipsec.9</extracomment>
        <translation>Le serveur VPN reste muet.</translation>
    </message>
    <message>
        <source>There is no way to the server.</source>
        <extracomment>macos.l2tp.1</extracomment>
        <translation>Il n’y a pas de chemin vers le serveur.</translation>
    </message>
    <message>
        <source>The VPN server did not answer.</source>
        <extracomment>macos.l2tp.2; macos.pptp.1; macos.pptp.2</extracomment>
        <translation>Le serveur VPN n’a pas répondu.</translation>
    </message>
    <message>
        <source>The L2TP part failed.</source>
        <extracomment>macos.l2tp.5; macos.l2tp.9</extracomment>
        <translation>La partie L2TP a échoué.</translation>
    </message>
    <message>
        <source>The key exchange got no answer in time.</source>
        <extracomment>macos.no_answer; windows.ike.13805; windows.ras.792</extracomment>
        <translation>L’échange de clés n’a pas reçu de réponse à temps.</translation>
    </message>
    <message>
        <source>A part of this computer could not make the link.</source>
        <extracomment>macos.ppp.1; macos.ppp.18; macos.ppp.2; macos.ppp.20; macos.ppp.21; macos.ppp.22; macos.ppp.23; macos.ppp.24; macos.ppp.3; macos.ppp.7; macos.ppp.8</extracomment>
        <translation>Un élément de cet ordinateur n’a pas pu établir la liaison.</translation>
    </message>
    <message>
        <source>The two sides did not agree on a link.</source>
        <extracomment>macos.ppp.10</extracomment>
        <translation>Les deux côtés ne se sont pas accordés sur une liaison.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <extracomment>macos.ppp.11; windows.ras.778</extracomment>
        <translation>Le serveur n’a pas pu prouver son identité.</translation>
    </message>
    <message>
        <source>The link was hung up; this alone says nothing about why.</source>
        <extracomment>macos.ppp.16; pppd.16; pppd.hangup</extracomment>
        <translation>La liaison a été raccrochée ; cela seul ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>The link leads back to this computer.</source>
        <extracomment>macos.ppp.17; pppd.17; windows.ras.737</extracomment>
        <translation>La liaison ramène à cet ordinateur.</translation>
    </message>
    <message>
        <source>The server did not accept the login; the path to it is fine.</source>
        <extracomment>macos.ppp.19; pppd.19; pppd.authentication_failed; xl2tpd.pppd_code</extracomment>
        <translation>Le serveur n’a pas accepté l’identification ; le chemin vers lui est bon.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <extracomment>macos.ppp.25</extracomment>
        <translation>Le serveur ne peut pas être atteint.</translation>
    </message>
    <message>
        <source>A part of the system that PPP needs is missing.</source>
        <extracomment>macos.ppp.4</extracomment>
        <translation>Il manque un élément du système dont PPP a besoin.</translation>
    </message>
    <message>
        <source>The PPTP part failed.</source>
        <extracomment>macos.pptp.5</extracomment>
        <translation>La partie PPTP a échoué.</translation>
    </message>
    <message>
        <source>The VPN part of this computer could not start the connection.</source>
        <extracomment>macos.vpn.1; macos.vpn.18; macos.vpn.26; macos.vpn.6; macos.vpn.7</extracomment>
        <translation>La partie VPN de cet ordinateur n’a pas pu démarrer la connexion.</translation>
    </message>
    <message>
        <source>The login was not accepted.</source>
        <extracomment>macos.vpn.14</extracomment>
        <translation>L’identification n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>The address of the server is missing or wrong.</source>
        <extracomment>macos.vpn.17; macos.vpn.2</extracomment>
        <translation>L’adresse du serveur est absente ou fausse.</translation>
    </message>
    <message>
        <source>A certificate is missing or not accepted.</source>
        <extracomment>macos.vpn.20; macos.vpn.21; macos.vpn.22; macos.vpn.23; macos.vpn.24; macos.vpn.3</extracomment>
        <translation>Un certificat est absent ou n’est pas accepté.</translation>
    </message>
    <message>
        <source>The VPN server does not answer.</source>
        <extracomment>macos.vpn.8; windows.ras.809</extracomment>
        <translation>Le serveur VPN ne répond pas.</translation>
    </message>
    <message>
        <source>Lower the packet size (MTU) of the tunnel.</source>
        <extracomment>mtu.lower</extracomment>
        <translation>Réduisez la taille des paquets (MTU) du tunnel.</translation>
    </message>
    <message>
        <source>The name is too long to be one.</source>
        <extracomment>name.length</extracomment>
        <translation>Le nom est trop long pour en être un.</translation>
    </message>
    <message>
        <source>The name exists but has no address.</source>
        <extracomment>name.no_address</extracomment>
        <translation>Le nom existe mais n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>No name server answered[ for {name}].</source>
        <extracomment>name.no_answer</extracomment>
        <translation>Aucun serveur de noms n’a répondu[ pour {name}].</translation>
    </message>
    <message>
        <source>The name[ {name}] is not known.</source>
        <extracomment>name.unknown</extracomment>
        <translation>Le nom[ {name}] est inconnu.</translation>
    </message>
    <message>
        <source>Does the provider share one address among many customers?</source>
        <extracomment>nat.carrier_grade</extracomment>
        <translation>Le fournisseur d’accès partage-t-il une adresse entre de nombreux clients ?</translation>
    </message>
    <message>
        <source>Is there a second router behind the first?</source>
        <extracomment>nat.double</extracomment>
        <translation>Y a-t-il un second routeur derrière le premier ?</translation>
    </message>
    <message>
        <source>Does the provider carry IPv4 inside IPv6 (DS-Lite)?</source>
        <extracomment>nat.ds_lite</extracomment>
        <translation>Le fournisseur d’accès transporte-t-il IPv4 dans IPv6 (DS-Lite) ?</translation>
    </message>
    <message>
        <source>How does the router translate addresses?</source>
        <extracomment>nat.kind</extracomment>
        <translation>Comment le routeur traduit-il les adresses ?</translation>
    </message>
    <message>
        <source>Does this network translate from IPv6 to IPv4?</source>
        <extracomment>nat.nat64</extracomment>
        <translation>Ce réseau traduit-il d’IPv6 vers IPv4 ?</translation>
    </message>
    <message>
        <source>The network is down.</source>
        <extracomment>network.down</extracomment>
        <translation>Le réseau est hors service.</translation>
    </message>
    <message>
        <source>Sign in on the web page of this network first.</source>
        <extracomment>network.login_portal</extracomment>
        <translation>Identifiez-vous d’abord sur la page web de ce réseau.</translation>
    </message>
    <message>
        <source>This network does not speak this version of the internet protocol.</source>
        <extracomment>network.no_family</extracomment>
        <translation>Ce réseau ne parle pas cette version du protocole Internet.</translation>
    </message>
    <message>
        <source>This computer is connected, but there is no way out: no router was found.</source>
        <extracomment>network.no_gateway</extracomment>
        <translation>Cet ordinateur est connecté, mais il n’y a pas de sortie : aucun routeur n’a été trouvé.</translation>
    </message>
    <message>
        <source>There is no way there from this computer.</source>
        <extracomment>network.no_route</extracomment>
        <translation>Il n’y a pas de chemin jusque-là depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <extracomment>network.none</extracomment>
        <translation>Cet ordinateur n’est connecté à aucun réseau.</translation>
    </message>
    <message>
        <source>Disconnect the VPN on the other device.</source>
        <extracomment>network.other_client</extracomment>
        <translation>Déconnectez le VPN sur l’autre appareil.</translation>
    </message>
    <message>
        <source>Nothing answered.</source>
        <extracomment>network.silent; windows.ras.678</extracomment>
        <translation>Rien n’a répondu.</translation>
    </message>
    <message>
        <source>Whose network is this: yours (y), a public one (p), or one that somebody manages for you (m)?</source>
        <extracomment>network.whose</extracomment>
        <translation>À qui est ce réseau : à vous (y), public (p), ou géré pour vous par quelqu’un (m) ?</translation>
    </message>
    <message>
        <source>NetworkManager gives no reason.</source>
        <extracomment>networkmanager.0; networkmanager.unknown</extracomment>
        <translation>NetworkManager ne donne pas de raison.</translation>
    </message>
    <message>
        <source>NetworkManager names no reason.</source>
        <extracomment>networkmanager.1</extracomment>
        <translation>NetworkManager n’indique aucune raison.</translation>
    </message>
    <message>
        <source>NetworkManager speaks of the login, but says so for other faults too.</source>
        <extracomment>networkmanager.10</extracomment>
        <translation>NetworkManager parle de l’identification, mais il le dit aussi pour d’autres défauts.</translation>
    </message>
    <message>
        <source>The user ended the connection.</source>
        <extracomment>networkmanager.2</extracomment>
        <translation>L’utilisateur a mis fin à la connexion.</translation>
    </message>
    <message>
        <source>The VPN program stopped; its own log says why.</source>
        <extracomment>networkmanager.4; networkmanager.stopped</extracomment>
        <translation>Le programme VPN s’est arrêté ; son propre journal dit pourquoi.</translation>
    </message>
    <message>
        <source>The server gave no usable address.</source>
        <extracomment>networkmanager.5</extracomment>
        <translation>Le serveur n’a pas donné d’adresse utilisable.</translation>
    </message>
    <message>
        <source>The attempt took too long.</source>
        <extracomment>networkmanager.6; networkmanager.timed_out</extracomment>
        <translation>La tentative a duré trop longtemps.</translation>
    </message>
    <message>
        <source>The VPN program did not start in time.</source>
        <extracomment>networkmanager.7</extracomment>
        <translation>Le programme VPN n’a pas démarré à temps.</translation>
    </message>
    <message>
        <source>The VPN program could not be started, or gave up too early.</source>
        <extracomment>networkmanager.8</extracomment>
        <translation>Le programme VPN n’a pas pu être démarré, ou a abandonné trop tôt.</translation>
    </message>
    <message>
        <source>The password or the shared key was not given.</source>
        <extracomment>networkmanager.9</extracomment>
        <translation>Le mot de passe ou la clé partagée n’a pas été indiqué.</translation>
    </message>
    <message>
        <source>A program that this kind of VPN needs is not installed.</source>
        <extracomment>networkmanager.no_binary</extracomment>
        <translation>Un programme dont ce type de VPN a besoin n’est pas installé.</translation>
    </message>
    <message>
        <source>The password could not be asked for.</source>
        <extracomment>networkmanager.no_secrets</extracomment>
        <translation>Le mot de passe n’a pas pu être demandé.</translation>
    </message>
    <message>
        <source>There is no network connection under the VPN that NetworkManager looks after.</source>
        <extracomment>networkmanager.no_source</extracomment>
        <translation>Il n’y a pas, sous le VPN, de connexion réseau dont NetworkManager s’occupe.</translation>
    </message>
    <message>
        <source>The plug-in for this kind of VPN is not installed.</source>
        <extracomment>networkmanager.not_installed</extracomment>
        <translation>Le module pour ce type de VPN n’est pas installé.</translation>
    </message>
    <message>
        <source>Install what is missing[: {package}].</source>
        <extracomment>package.install</extracomment>
        <translation>Installez ce qui manque[ : {package}].</translation>
    </message>
    <message>
        <source>Do packets in several pieces get through?</source>
        <extracomment>path.fragments</extracomment>
        <translation>Les paquets en plusieurs morceaux passent-ils ?</translation>
    </message>
    <message>
        <source>Which boxes lie on the way out?</source>
        <extracomment>path.hops</extracomment>
        <translation>Quels appareils se trouvent sur le chemin vers l’extérieur ?</translation>
    </message>
    <message>
        <source>Do packets of full size get through?</source>
        <extracomment>path.mtu</extracomment>
        <translation>Les paquets de taille maximale passent-ils ?</translation>
    </message>
    <message>
        <source>Does the VPN server answer at all?</source>
        <extracomment>path.reachable</extracomment>
        <translation>Le serveur VPN répond-il seulement ?</translation>
    </message>
    <message>
        <source>This program cannot change this router by itself; the steps by hand are shown.</source>
        <extracomment>plan.not_automatic</extracomment>
        <translation>Ce programme ne peut pas modifier ce routeur lui-même ; les étapes à suivre à la main sont affichées.</translation>
    </message>
    <message>
        <source>The kind of VPN that was asked for cannot pass here; another one that the server offers can.</source>
        <extracomment>plan.other_protocol</extracomment>
        <translation>Le type de VPN demandé ne peut pas passer ici ; un autre que propose le serveur le peut.</translation>
    </message>
    <message>
        <source>Another device behind the same router uses this VPN.</source>
        <extracomment>pluto.eroute</extracomment>
        <translation>Un autre appareil derrière le même routeur utilise ce VPN.</translation>
    </message>
    <message>
        <source>This computer no longer speaks the older key exchange unless it is allowed.</source>
        <extracomment>pluto.ikev1_off</extracomment>
        <translation>Cet ordinateur ne parle plus l’ancien échange de clés, sauf autorisation.</translation>
    </message>
    <message>
        <source>Another program holds UDP port 500.</source>
        <extracomment>pluto.port_500</extracomment>
        <translation>Un autre programme occupe le port UDP 500.</translation>
    </message>
    <message>
        <source>Does this network want a sign-in on a web page?</source>
        <extracomment>portal.captive</extracomment>
        <translation>Ce réseau demande-t-il une identification sur une page web ?</translation>
    </message>
    <message>
        <source>The link ended as it should.</source>
        <extracomment>pppd.0</extracomment>
        <translation>La liaison s’est terminée normalement.</translation>
    </message>
    <message>
        <source>The PPP program had an internal fault.</source>
        <extracomment>pppd.1</extracomment>
        <translation>Le programme PPP a eu une erreur interne.</translation>
    </message>
    <message>
        <source>The two sides did not agree on a link; with PPTP this is mostly GRE that does not come back.</source>
        <extracomment>pppd.10</extracomment>
        <translation>Les deux côtés ne se sont pas accordés sur une liaison ; avec PPTP, c’est le plus souvent GRE qui ne revient pas.</translation>
    </message>
    <message>
        <source>The other side would not prove itself.</source>
        <extracomment>pppd.11; pppd.peer_refused</extracomment>
        <translation>L’autre côté n’a pas voulu prouver son identité.</translation>
    </message>
    <message>
        <source>The link ended at its time limit.</source>
        <extracomment>pppd.12; pppd.13</extracomment>
        <translation>La liaison s’est terminée à sa limite de temps.</translation>
    </message>
    <message>
        <source>The script that should start the link failed.</source>
        <extracomment>pppd.18; pppd.8</extracomment>
        <translation>Le script qui devait démarrer la liaison a échoué.</translation>
    </message>
    <message>
        <source>The PPP program was given an option that it does not know.</source>
        <extracomment>pppd.2</extracomment>
        <translation>Le programme PPP a reçu une option qu’il ne connaît pas.</translation>
    </message>
    <message>
        <source>The PPP program lacks rights.</source>
        <extracomment>pppd.3</extracomment>
        <translation>Le programme PPP manque de droits.</translation>
    </message>
    <message>
        <source>The kernel of this computer has no PPP.</source>
        <extracomment>pppd.4; pppd.no_ppp</extracomment>
        <translation>Le noyau de cet ordinateur n’a pas PPP.</translation>
    </message>
    <message>
        <source>The link was ended from this computer.</source>
        <extracomment>pppd.5</extracomment>
        <translation>La liaison a été coupée depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>The port of the link is held by something else.</source>
        <extracomment>pppd.6; pppd.7</extracomment>
        <translation>Le port de la liaison est occupé par autre chose.</translation>
    </message>
    <message>
        <source>The program that carries the link could not be started.</source>
        <extracomment>pppd.9</extracomment>
        <translation>Le programme qui porte la liaison n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>The server accepted the login.</source>
        <extracomment>pppd.authentication_succeeded</extracomment>
        <translation>Le serveur a accepté l’identification.</translation>
    </message>
    <message>
        <source>The connection was begun, but none of its data was answered.</source>
        <extracomment>pppd.lcp_timeout</extracomment>
        <translation>La connexion a commencé, mais aucune de ses données n’a reçu de réponse.</translation>
    </message>
    <message>
        <source>One side insists on encryption that the other does not offer.</source>
        <extracomment>pppd.mppe</extracomment>
        <translation>Un côté exige un chiffrement que l’autre ne propose pas.</translation>
    </message>
    <message>
        <source>The server refused the address that this computer asks for.</source>
        <extracomment>pppd.peer_address</extracomment>
        <translation>Le serveur a refusé l’adresse que demande cet ordinateur.</translation>
    </message>
    <message>
        <source>The other side ended the link.</source>
        <extracomment>pppd.terminated; windows.ras.719</extracomment>
        <translation>L’autre côté a mis fin à la liaison.</translation>
    </message>
    <message>
        <source>Does the PPTP server accept a call?</source>
        <extracomment>pptp.call</extracomment>
        <translation>Le serveur PPTP accepte-t-il un appel ?</translation>
    </message>
    <message>
        <source>Are PPTP calls translated correctly on the way?</source>
        <extracomment>pptp.call_ids</extracomment>
        <translation>Les appels PPTP sont-ils correctement traduits en chemin ?</translation>
    </message>
    <message>
        <source>The server refused the call.</source>
        <extracomment>pptp.call_refused</extracomment>
        <translation>Le serveur a refusé l’appel.</translation>
    </message>
    <message>
        <source>The server accepted the call; what follows is GRE.</source>
        <extracomment>pptp.call_up</extracomment>
        <translation>Le serveur a accepté l’appel ; la suite est GRE.</translation>
    </message>
    <message>
        <source>Does the PPTP server answer on TCP port 1723?</source>
        <extracomment>pptp.control</extracomment>
        <translation>Le serveur PPTP répond-il sur le port TCP 1723 ?</translation>
    </message>
    <message>
        <source>The server answered the control connection.</source>
        <extracomment>pptp.control_up</extracomment>
        <translation>Le serveur a répondu à la connexion de contrôle.</translation>
    </message>
    <message>
        <source>Does the data part of PPTP (GRE) come back?</source>
        <extracomment>pptp.gre</extracomment>
        <translation>La partie données de PPTP (GRE) revient-elle ?</translation>
    </message>
    <message>
        <source>A box on the way sends GRE back.</source>
        <extracomment>pptp.gre_unreachable</extracomment>
        <translation>Un appareil en chemin renvoie GRE.</translation>
    </message>
    <message>
        <source>The control connection did not come up.</source>
        <extracomment>pptp.no_control</extracomment>
        <translation>La connexion de contrôle ne s’est pas établie.</translation>
    </message>
    <message>
        <source>The program lacks the rights to send GRE.</source>
        <extracomment>pptp.no_rights</extracomment>
        <translation>Le programme n’a pas le droit d’envoyer GRE.</translation>
    </message>
    <message>
        <source>The server refused the control connection.</source>
        <extracomment>pptp.refused</extracomment>
        <translation>Le serveur a refusé la connexion de contrôle.</translation>
    </message>
    <message>
        <source>Do several PPTP connections work at once?</source>
        <extracomment>pptp.simultaneous</extracomment>
        <translation>Plusieurs connexions PPTP fonctionnent-elles à la fois ?</translation>
    </message>
    <message>
        <source>There is no practice situation of this name[: {name}].</source>
        <extracomment>practice.no_such_situation</extracomment>
        <translation>Il n’y a pas de situation d’entraînement de ce nom[ : {name}].</translation>
    </message>
    <message>
        <source>Asking the VPN server[ {server}]</source>
        <extracomment>probe.asking</extracomment>
        <translation>Interrogation du serveur VPN[ {server}]</translation>
    </message>
    <message>
        <source>Looks blocked so far: {probe}; asking a second time</source>
        <extracomment>probe.looks_blocked</extracomment>
        <translation>Semble bloqué pour l’instant : {probe} ; seconde tentative</translation>
    </message>
    <message>
        <source>Checking whether the network wants a sign-in</source>
        <extracomment>probe.portal</extracomment>
        <translation>Vérification d’une éventuelle identification demandée par le réseau</translation>
    </message>
    <message>
        <source>This is not a name or address of a server[: {value}].</source>
        <extracomment>profile.bad_address</extracomment>
        <translation>Ce n’est pas un nom ni une adresse de serveur[ : {value}].</translation>
    </message>
    <message>
        <source>This holds a character that is not allowed there.</source>
        <extracomment>profile.bad_character</extracomment>
        <translation>Ceci contient un caractère qui n’y est pas autorisé.</translation>
    </message>
    <message>
        <source>This is not an address[: {value}].</source>
        <extracomment>profile.bad_ip_address</extracomment>
        <translation>Ce n’est pas une adresse[ : {value}].</translation>
    </message>
    <message>
        <source>This is not a name[: {value}].</source>
        <extracomment>profile.bad_name</extracomment>
        <translation>Ce n’est pas un nom[ : {value}].</translation>
    </message>
    <message>
        <source>This is not a network, such as 10.20.0.0/24[: {value}][; {nearest} would be one].</source>
        <extracomment>profile.bad_network</extracomment>
        <translation>Ce n’est pas un réseau, comme 10.20.0.0/24[ : {value}][ ; {nearest} en serait un].</translation>
    </message>
    <message>
        <source>This is not the address of a web page[: {value}].</source>
        <extracomment>profile.bad_url</extracomment>
        <translation>Ce n’est pas l’adresse d’une page web[ : {value}].</translation>
    </message>
    <message>
        <source>This stands there twice.</source>
        <extracomment>profile.duplicate</extracomment>
        <translation>Ceci figure deux fois.</translation>
    </message>
    <message>
        <source>This is empty.</source>
        <extracomment>profile.empty</extracomment>
        <translation>Ceci est vide.</translation>
    </message>
    <message>
        <source>The file[ {file}] is not there.</source>
        <extracomment>profile.file_missing</extracomment>
        <translation>Le fichier[ {file}] n’existe pas.</translation>
    </message>
    <message>
        <source>A file must lie beside the profile.</source>
        <extracomment>profile.file_not_beside</extracomment>
        <translation>Un fichier doit se trouver à côté du profil.</translation>
    </message>
    <message>
        <source>The file is too large[: {limit} bytes are the most].</source>
        <extracomment>profile.file_too_large</extracomment>
        <translation>Le fichier est trop volumineux[ : {limit} octets au plus].</translation>
    </message>
    <message>
        <source>The profile has faults in line {where}. `profile check` explains each of them.</source>
        <extracomment>profile.invalid</extracomment>
        <translation>Le profil contient des erreurs à la ligne {where}. `profile check` explique chacune d’elles.</translation>
    </message>
    <message>
        <source>This key is missing.</source>
        <extracomment>profile.missing_key</extracomment>
        <translation>Cette clé manque.</translation>
    </message>
    <message>
        <source>This names another file[ ({file})], which cannot come along with a text or a QR code. Open the profile as a file, with the other one beside it.</source>
        <extracomment>profile.names_file</extracomment>
        <translation>Ceci nomme un autre fichier[ ({file})], qui ne peut pas accompagner un texte ou un code QR. Ouvrez le profil comme fichier, avec l’autre à côté.</translation>
    </message>
    <message>
        <source>This is not a certificate.</source>
        <extracomment>profile.not_a_certificate</extracomment>
        <translation>Ce n’est pas un certificat.</translation>
    </message>
    <message>
        <source>This is not written correctly[: {reason}].</source>
        <extracomment>profile.not_toml</extracomment>
        <translation>Ceci n’est pas écrit correctement[ : {reason}].</translation>
    </message>
    <message>
        <source>The profile is not text in UTF-8[ but in {encoding}].</source>
        <extracomment>profile.not_utf8</extracomment>
        <translation>Le profil n’est pas du texte en UTF-8[ mais en {encoding}].</translation>
    </message>
    <message>
        <source>Secrets do not belong in a profile; take this out and change the secret.</source>
        <extracomment>profile.secret_inside</extracomment>
        <translation>Les secrets n’ont pas leur place dans un profil ; retirez celui-ci et changez-le.</translation>
    </message>
    <message>
        <source>The profile is too deeply nested to be one.</source>
        <extracomment>profile.too_complex</extracomment>
        <translation>Le profil est trop imbriqué pour en être un.</translation>
    </message>
    <message>
        <source>The profile is too large to be one[: {limit} bytes are the most].</source>
        <extracomment>profile.too_large</extracomment>
        <translation>Le profil est trop volumineux pour en être un[ : {limit} octets au plus].</translation>
    </message>
    <message>
        <source>This is too long[: {limit} is the most].</source>
        <extracomment>profile.too_long</extracomment>
        <translation>C’est trop long[ : {limit} au plus].</translation>
    </message>
    <message>
        <source>There are too many of these[: {limit} is the most].</source>
        <extracomment>profile.too_many</extracomment>
        <translation>Il y en a trop[ : {limit} au plus].</translation>
    </message>
    <message>
        <source>This way to log in is not known[: {value}][; {nearest} may be meant]. Known are: {known}.</source>
        <extracomment>profile.unknown_auth</extracomment>
        <translation>Cette méthode d’identification est inconnue[ : {value}][ ; peut-être {nearest}]. Sont connues : {known}.</translation>
    </message>
    <message>
        <source>This key is not known[; {nearest} may be meant].</source>
        <extracomment>profile.unknown_key</extracomment>
        <translation>Cette clé est inconnue[ ; peut-être {nearest}].</translation>
    </message>
    <message>
        <source>This kind of VPN is not known[: {value}][; {nearest} may be meant]. Known are: {known}.</source>
        <extracomment>profile.unknown_protocol</extracomment>
        <translation>Ce type de VPN est inconnu[ : {value}][ ; peut-être {nearest}]. Sont connus : {known}.</translation>
    </message>
    <message>
        <source>The profile[ {path}] cannot be read[: {reason}].</source>
        <extracomment>profile.unreadable</extracomment>
        <translation>Le profil[ {path}] ne peut pas être lu[ : {reason}].</translation>
    </message>
    <message>
        <source>The profile has a form that this version does not know[: {schema}].</source>
        <extracomment>profile.unsupported_schema</extracomment>
        <translation>Le profil a une forme que cette version ne connaît pas[ : {schema}].</translation>
    </message>
    <message>
        <source>This is of the wrong kind[; {wanted} is wanted].</source>
        <extracomment>profile.wrong_kind</extracomment>
        <translation>Ce n’est pas le bon type de valeur[ ; il faut {wanted}].</translation>
    </message>
    <message>
        <source>Ask the internet provider.</source>
        <extracomment>provider.ask</extracomment>
        <translation>Demandez au fournisseur d’accès à Internet.</translation>
    </message>
    <message>
        <source>Shared key of the VPN[ {name}]</source>
        <extracomment>psk</extracomment>
        <translation>Clé partagée du VPN[ {name}]</translation>
    </message>
    <message>
        <source>Type the shared key again.</source>
        <extracomment>psk.retype</extracomment>
        <translation>Saisissez à nouveau la clé partagée.</translation>
    </message>
    <message>
        <source>The run was stopped before.</source>
        <extracomment>reason.cancelled</extracomment>
        <translation>L’exécution a été arrêtée avant.</translation>
    </message>
    <message>
        <source>A box on the way sent it back.</source>
        <extracomment>reason.filtered</extracomment>
        <translation>Un appareil en chemin l’a renvoyé.</translation>
    </message>
    <message>
        <source>This needs the shared key.</source>
        <extracomment>reason.needs_key</extracomment>
        <translation>Cela nécessite la clé partagée.</translation>
    </message>
    <message>
        <source>The server has no known address.</source>
        <extracomment>reason.no_address</extracomment>
        <translation>Le serveur n’a pas d’adresse connue.</translation>
    </message>
    <message>
        <source>No answer came, but it is not sure that the server is there at all.</source>
        <extracomment>reason.no_control</extracomment>
        <translation>Aucune réponse n’est venue, mais il n’est pas sûr que le serveur soit là.</translation>
    </message>
    <message>
        <source>This needs a helper program at the far end.</source>
        <extracomment>reason.no_reflector</extracomment>
        <translation>Cela nécessite un programme auxiliaire à l’autre bout.</translation>
    </message>
    <message>
        <source>This was not asked for.</source>
        <extracomment>reason.not_wanted</extracomment>
        <translation>Cela n’a pas été demandé.</translation>
    </message>
    <message>
        <source>An earlier test has to work first.</source>
        <extracomment>reason.previous_failed</extracomment>
        <translation>Un test précédent doit d’abord réussir.</translation>
    </message>
    <message>
        <source>This is not done in a public network.</source>
        <extracomment>reason.public_network</extracomment>
        <translation>Cela ne se fait pas dans un réseau public.</translation>
    </message>
    <message>
        <source>The other side refused.</source>
        <extracomment>reason.refused</extracomment>
        <translation>L’autre côté a refusé.</translation>
    </message>
    <message>
        <source>The VPN server answered with no.</source>
        <extracomment>reason.rejected</extracomment>
        <translation>Le serveur VPN a répondu par un refus.</translation>
    </message>
    <message>
        <source>Silence is normal here and says nothing.</source>
        <extracomment>reason.silence_is_normal</extracomment>
        <translation>Le silence est normal ici et ne dit rien.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <extracomment>reason.silent</extracomment>
        <translation>Aucune réponse n’est venue.</translation>
    </message>
    <message>
        <source>There was no time left for this.</source>
        <extracomment>reason.time_is_up</extracomment>
        <translation>Il ne restait pas de temps pour cela.</translation>
    </message>
    <message>
        <source>Key of the far end</source>
        <extracomment>reflector_key</extracomment>
        <translation>Clé de l’autre bout</translation>
    </message>
    <message>
        <source>Something was left undone because it needs your consent: add {option}.</source>
        <extracomment>rights.consent_missing</extracomment>
        <translation>Quelque chose n’a pas été fait parce que votre accord est nécessaire : ajoutez {option}.</translation>
    </message>
    <message>
        <source>The administrator rights were not given, so nothing was done.</source>
        <extracomment>rights.declined</extracomment>
        <translation>Les droits d’administrateur n’ont pas été accordés, rien n’a donc été fait.</translation>
    </message>
    <message>
        <source>This needs administrator rights, and no way to get them is set up here. Run it as an administrator (on Linux: with sudo), or install the program's helper.</source>
        <extracomment>rights.no_helper</extracomment>
        <translation>Cela nécessite des droits d’administrateur, et aucun moyen de les obtenir n’est prévu ici. Lancez-le comme administrateur (sous Linux : avec sudo), ou installez le composant auxiliaire du programme.</translation>
    </message>
    <message>
        <source>This test needs administrator rights to send such packets.</source>
        <extracomment>rights.raw_socket</extracomment>
        <translation>Ce test nécessite des droits d’administrateur pour envoyer de tels paquets.</translation>
    </message>
    <message>
        <source>This needs administrator rights to use such a port.</source>
        <extracomment>rights.source_port</extracomment>
        <translation>Cela nécessite des droits d’administrateur pour utiliser un tel port.</translation>
    </message>
    <message>
        <source>Set the routes of this connection.</source>
        <extracomment>route.set</extracomment>
        <translation>Définissez les routes de cette connexion.</translation>
    </message>
    <message>
        <source>Somebody else's change is pending in the router. Wait until it is done, then try again.</source>
        <extracomment>router.busy</extracomment>
        <translation>La modification de quelqu’un d’autre est en attente dans le routeur. Attendez qu’elle soit faite, puis réessayez.</translation>
    </message>
    <message>
        <source>Change the setting in the router's menu by hand; the steps are shown.</source>
        <extracomment>router.by_hand</extracomment>
        <translation>Modifiez le paramètre à la main dans le menu du routeur ; les étapes sont affichées.</translation>
    </message>
    <message>
        <source>The router shows another certificate than before. It was {pinned}, now it is {seen}. Is that all right?</source>
        <extracomment>router.certificate_changed</extracomment>
        <translation>Le routeur présente un autre certificat qu’avant. C’était {pinned}, c’est maintenant {seen}. Est-ce normal ?</translation>
    </message>
    <message>
        <source>The router does not prove itself as before. Its certificate was {pinned}[, now it is {seen}]. If you know why, accept the new one with --accept-certificate; otherwise ask the person who looks after the router.</source>
        <extracomment>router.certificate_refused</extracomment>
        <translation>Le routeur ne prouve pas son identité comme avant. Son certificat était {pinned}[, c’est maintenant {seen}]. Si vous savez pourquoi, acceptez le nouveau avec --accept-certificate ; sinon, demandez à la personne qui s’occupe du routeur.</translation>
    </message>
    <message>
        <source>May the router[ at {address}] be changed? This may stop your internet for up to a minute.</source>
        <extracomment>router.change</extracomment>
        <translation>Le routeur[ à l’adresse {address}] peut-il être modifié ? Cela peut interrompre Internet pendant une minute au plus.</translation>
    </message>
    <message>
        <source>The router is no longer as it was when the plan was made, so nothing was changed. Look again.</source>
        <extracomment>router.changed_meanwhile</extracomment>
        <translation>Le routeur n’est plus tel qu’à l’établissement du plan, rien n’a donc été modifié. Regardez à nouveau.</translation>
    </message>
    <message>
        <source>Switch the passthrough off in the router[ ({name})] and test again.</source>
        <extracomment>router.disable</extracomment>
        <translation>Désactivez le passthrough dans le routeur[ ({name})] et testez à nouveau.</translation>
    </message>
    <message>
        <source>Switch the passthrough on in the router[ ({name})].</source>
        <extracomment>router.enable</extracomment>
        <translation>Activez le passthrough dans le routeur[ ({name})].</translation>
    </message>
    <message>
        <source>Something went wrong with the router[ at {address}].</source>
        <extracomment>router.error</extracomment>
        <translation>Un problème est survenu avec le routeur[ à l’adresse {address}].</translation>
    </message>
    <message>
        <source>Does the router let IPsec through?</source>
        <extracomment>router.ipsec</extracomment>
        <translation>Le routeur laisse-t-il passer IPsec ?</translation>
    </message>
    <message>
        <source>Does the router let L2TP through?</source>
        <extracomment>router.l2tp</extracomment>
        <translation>Le routeur laisse-t-il passer L2TP ?</translation>
    </message>
    <message>
        <source>The connection to the router broke in the middle of a change. The router takes an unconfirmed change back by itself; look again in a minute, and run undo if something is left.</source>
        <extracomment>router.link_lost</extracomment>
        <translation>La connexion au routeur s’est coupée au milieu d’une modification. Le routeur annule lui-même une modification non confirmée ; regardez à nouveau dans une minute, et lancez l’annulation s’il en reste quelque chose.</translation>
    </message>
    <message>
        <source>The router refuses logins for a while[; try again in {seconds} seconds].</source>
        <extracomment>router.login_locked</extracomment>
        <translation>Le routeur refuse les connexions pendant un moment[ ; réessayez dans {seconds} secondes].</translation>
    </message>
    <message>
        <source>The router did not accept the password. It often stands on the label on its back.</source>
        <extracomment>router.login_refused</extracomment>
        <translation>Le routeur n’a pas accepté le mot de passe. Il figure souvent sur l’étiquette au dos de l’appareil.</translation>
    </message>
    <message>
        <source>The findings point to the router[ at {address}]. May its settings be looked at with its password?</source>
        <extracomment>router.look</extracomment>
        <translation>Les résultats désignent le routeur[ à l’adresse {address}]. Ses paramètres peuvent-ils être consultés avec son mot de passe ?</translation>
    </message>
    <message>
        <source>The login works, but this router grants no rights to this over its web page[: {missing}]. On OpenWrt, install LuCI on the router, or use SSH.</source>
        <extracomment>router.no_rights</extracomment>
        <translation>Les identifiants conviennent, mais ce routeur n’accorde pas les droits pour cela par sa page web[ : {missing}]. Sur OpenWrt, installez LuCI sur le routeur, ou utilisez SSH.</translation>
    </message>
    <message>
        <source>There is no router driver of this name[: {key}]. Known are: {known}.</source>
        <extracomment>router.no_such_driver</extracomment>
        <translation>Il n’y a pas de pilote de routeur de ce nom[ : {key}]. Sont connus : {known}.</translation>
    </message>
    <message>
        <source>This is not a backup of this router.</source>
        <extracomment>router.not_its_backup</extracomment>
        <translation>Ce n’est pas une sauvegarde de ce routeur.</translation>
    </message>
    <message>
        <source>This cannot be done on this router by the program. Look in the router's own menu, under Firewall, Security or NAT, for VPN passthrough or ALG.</source>
        <extracomment>router.not_supported</extracomment>
        <translation>Le programme ne peut pas le faire sur ce routeur. Cherchez VPN passthrough ou ALG dans le menu du routeur, sous Pare-feu (Firewall), Sécurité (Security) ou NAT.</translation>
    </message>
    <message>
        <source>The router[ at {address}] answered in a way that is not understood, so nothing was changed.</source>
        <extracomment>router.not_understood</extracomment>
        <translation>Le routeur[ à l’adresse {address}] a répondu d’une façon qui n’est pas comprise, rien n’a donc été modifié.</translation>
    </message>
    <message>
        <source>Behind the address {address} stands another router than the one that was changed, so it was left alone. Connect to the network of that router and try again.</source>
        <extracomment>router.other_device</extracomment>
        <translation>Derrière l’adresse {address} se trouve un autre routeur que celui qui a été modifié, il est donc resté intact. Connectez-vous au réseau de ce routeur-là et réessayez.</translation>
    </message>
    <message>
        <source>Set the provider's box, too, or switch it to bridge mode.</source>
        <extracomment>router.outer</extracomment>
        <translation>Réglez aussi la box du fournisseur d’accès, ou passez-la en mode bridge.</translation>
    </message>
    <message>
        <source>The page of the router[ at {address}] is not protected: others in this network could read its password now</source>
        <extracomment>router.over_http</extracomment>
        <translation>La page du routeur[ à l’adresse {address}] n’est pas protégée : d’autres personnes de ce réseau pourraient maintenant lire son mot de passe</translation>
    </message>
    <message>
        <source>The router's page is not protected: others in this network could read its password. Log in all the same?</source>
        <extracomment>router.plain_http</extracomment>
        <translation>La page du routeur n’est pas protégée : d’autres personnes de ce réseau pourraient lire son mot de passe. Se connecter quand même ?</translation>
    </message>
    <message>
        <source>The page of the router[ at {address}] is not protected, and leave to log in over it was not given, so nothing was done.</source>
        <extracomment>router.plain_refused</extracomment>
        <translation>La page du routeur[ à l’adresse {address}] n’est pas protégée, et l’accord pour s’y connecter n’a pas été donné, rien n’a donc été fait.</translation>
    </message>
    <message>
        <source>Does the router let PPTP through?</source>
        <extracomment>router.pptp</extracomment>
        <translation>Le routeur laisse-t-il passer PPTP ?</translation>
    </message>
    <message>
        <source>The router refused the new setting.</source>
        <extracomment>router.rejected</extracomment>
        <translation>Le routeur a refusé le nouveau réglage.</translation>
    </message>
    <message>
        <source>Switch off the router's firewall rules that block the VPN[: {rules}].</source>
        <extracomment>router.rule_off</extracomment>
        <translation>Désactivez les règles de pare-feu du routeur qui bloquent le VPN[ : {rules}].</translation>
    </message>
    <message>
        <source>This router is not known. Look in its menu, often under Firewall, Security or NAT, for VPN passthrough, PPTP, IPsec or ALG, and switch it on; switch off firewall rules that block UDP 500 and 4500.</source>
        <extracomment>router.unknown</extracomment>
        <translation>Ce routeur est inconnu. Cherchez VPN passthrough, PPTP, IPsec ou ALG dans son menu, souvent sous Pare-feu (Firewall), Sécurité (Security) ou NAT, et activez l’option ; désactivez les règles de pare-feu qui bloquent UDP 500 et 4500.</translation>
    </message>
    <message>
        <source>The router[ at {address}] does not answer.</source>
        <extracomment>router.unreachable</extracomment>
        <translation>Le routeur[ à l’adresse {address}] ne répond pas.</translation>
    </message>
    <message>
        <source>Which address does the router have outside?</source>
        <extracomment>router.wan</extracomment>
        <translation>Quelle adresse le routeur a-t-il vers l’extérieur ?</translation>
    </message>
    <message>
        <source>Password of the router (often on the label on its back)</source>
        <extracomment>router_password</extracomment>
        <translation>Mot de passe du routeur (souvent sur l’étiquette au dos de l’appareil)</translation>
    </message>
    <message>
        <source>User name of the router</source>
        <extracomment>router_user</extracomment>
        <translation>Nom d’utilisateur du routeur</translation>
    </message>
    <message>
        <source>This is not a name that a run can be kept under[: {label}].</source>
        <extracomment>run.bad_label</extracomment>
        <translation>Ce n’est pas un nom sous lequel une exécution peut être gardée[ : {label}].</translation>
    </message>
    <message>
        <source>A secret is needed and was not given: {key}.</source>
        <extracomment>secret.missing</extracomment>
        <translation>Un secret est nécessaire et n’a pas été fourni : {key}.</translation>
    </message>
    <message>
        <source>A secret holds a character that cannot be used[: {key}].</source>
        <extracomment>secrets.bad_character</extracomment>
        <translation>Un secret contient un caractère inutilisable[ : {key}].</translation>
    </message>
    <message>
        <source>Other users of this computer can read the secrets file[ {path}]. Restrict it to yourself[ with {hint}], then try again.</source>
        <extracomment>secrets.file_readable_by_others</extracomment>
        <translation>D’autres utilisateurs de cet ordinateur peuvent lire le fichier des secrets[ {path}]. Réservez-le à vous seul[ avec {hint}], puis réessayez.</translation>
    </message>
    <message>
        <source>A secret is given twice[: {key}].</source>
        <extracomment>secrets.given_twice</extracomment>
        <translation>Un secret est fourni deux fois[ : {key}].</translation>
    </message>
    <message>
        <source>A secret is needed and was not given: {key}. Give it in the file of --secrets.</source>
        <extracomment>secrets.missing</extracomment>
        <translation>Un secret est nécessaire et n’a pas été fourni : {key}. Indiquez-le dans le fichier de --secrets.</translation>
    </message>
    <message>
        <source>A secret is not a text[: {key}].</source>
        <extracomment>secrets.not_a_text</extracomment>
        <translation>Un secret n’est pas un texte[ : {key}].</translation>
    </message>
    <message>
        <source>The secrets are not a JSON object.</source>
        <extracomment>secrets.not_an_object</extracomment>
        <translation>Les secrets ne forment pas un objet JSON.</translation>
    </message>
    <message>
        <source>The secrets file is not a JSON object of texts[: line {line}, column {column}].</source>
        <extracomment>secrets.not_json</extracomment>
        <translation>Le fichier des secrets n’est pas un objet JSON composé de textes[ : ligne {line}, colonne {column}].</translation>
    </message>
    <message>
        <source>The secrets file is too large.</source>
        <extracomment>secrets.too_large</extracomment>
        <translation>Le fichier des secrets est trop volumineux.</translation>
    </message>
    <message>
        <source>The secrets file has a key that is not known: {key}[; {nearest} may be meant].</source>
        <extracomment>secrets.unknown_key</extracomment>
        <translation>Le fichier des secrets contient une clé inconnue : {key}[ ; peut-être {nearest}].</translation>
    </message>
    <message>
        <source>The secrets file[ {path}] cannot be read[: {reason}].</source>
        <extracomment>secrets.unreadable</extracomment>
        <translation>Le fichier des secrets[ {path}] ne peut pas être lu[ : {reason}].</translation>
    </message>
    <message>
        <source>Ask whoever runs the VPN server.</source>
        <extracomment>server.ask_admin</extracomment>
        <translation>Demandez à la personne qui gère le serveur VPN.</translation>
    </message>
    <message>
        <source>The VPN server has no address in IPv{family}; it has {addresses}.</source>
        <extracomment>server.no_such_family</extracomment>
        <translation>Le serveur VPN n’a pas d’adresse en IPv{family} ; il a {addresses}.</translation>
    </message>
    <message>
        <source>The practice situation[ {situation}] lacks {key}.</source>
        <extracomment>situation.missing</extracomment>
        <translation>Dans la situation d’entraînement[ {situation}], il manque {key}.</translation>
    </message>
    <message>
        <source>The practice situations are not there.</source>
        <extracomment>situation.no_assets</extracomment>
        <translation>Les situations d’entraînement sont absentes.</translation>
    </message>
    <message>
        <source>The practice situation[ {situation}] is not written correctly.</source>
        <extracomment>situation.not_toml</extracomment>
        <translation>La situation d’entraînement[ {situation}] n’est pas écrite correctement.</translation>
    </message>
    <message>
        <source>There is no practice situation of this name[: {situation}].</source>
        <extracomment>situation.unknown</extracomment>
        <translation>Il n’y a pas de situation d’entraînement de ce nom[ : {situation}].</translation>
    </message>
    <message>
        <source>The practice situation[ {situation}] has a key that is not known: {key}.</source>
        <extracomment>situation.unknown_key</extracomment>
        <translation>La situation d’entraînement[ {situation}] contient une clé inconnue : {key}.</translation>
    </message>
    <message>
        <source>The practice situation[ {situation}] has a value that is not possible: {key}.</source>
        <extracomment>situation.wrong_value</extracomment>
        <translation>La situation d’entraînement[ {situation}] contient une valeur impossible : {key}.</translation>
    </message>
    <message>
        <source>Does the server offer SSTP on TCP port 443?</source>
        <extracomment>sstp.443</extracomment>
        <translation>Le serveur propose-t-il SSTP sur le port TCP 443 ?</translation>
    </message>
    <message>
        <source>Test the path again</source>
        <extracomment>step.again</extracomment>
        <translation>Tester à nouveau le chemin</translation>
    </message>
    <message>
        <source>Change what is needed</source>
        <extracomment>step.apply</extracomment>
        <translation>Modifier ce qui est nécessaire</translation>
    </message>
    <message>
        <source>Test the tunnel</source>
        <extracomment>step.confirm</extracomment>
        <translation>Tester le tunnel</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>step.connect</extracomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Look around</source>
        <extracomment>step.detect</extracomment>
        <translation>Regarder autour</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <extracomment>step.explain</extracomment>
        <translation>Trouver la cause</translation>
    </message>
    <message>
        <source>Look into the router</source>
        <extracomment>step.inspect</extracomment>
        <translation>Consulter le routeur</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <extracomment>step.plan</extracomment>
        <translation>Établir un plan</translation>
    </message>
    <message>
        <source>Test the path</source>
        <extracomment>step.probe</extracomment>
        <translation>Tester le chemin</translation>
    </message>
    <message>
        <source>Read the router's settings</source>
        <extracomment>step.read</extracomment>
        <translation>Lire les paramètres du routeur</translation>
    </message>
    <message>
        <source>Change the router's settings</source>
        <extracomment>step.throw</extracomment>
        <translation>Modifier les paramètres du routeur</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>step.undo</extracomment>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>May settings of this computer be changed?</source>
        <extracomment>system.change</extracomment>
        <translation>Les paramètres de cet ordinateur peuvent-ils être modifiés ?</translation>
    </message>
    <message>
        <source>Let GRE (protocol 47) through the firewall of this computer.</source>
        <extracomment>system.firewall</extracomment>
        <translation>Laissez passer GRE (protocole 47) par le pare-feu de cet ordinateur.</translation>
    </message>
    <message>
        <source>Allow IPsec for L2TP in the registry, then restart.</source>
        <extracomment>system.ipsec_policy</extracomment>
        <translation>Autorisez IPsec pour L2TP dans le registre, puis redémarrez.</translation>
    </message>
    <message>
        <source>Let Windows set up its WAN Miniports again.</source>
        <extracomment>system.miniports</extracomment>
        <translation>Laissez Windows réinstaller ses WAN Miniports.</translation>
    </message>
    <message>
        <source>Allow L2TP to a server behind a router in the registry, then restart.</source>
        <extracomment>system.nat_t_policy</extracomment>
        <translation>Autorisez L2TP vers un serveur derrière un routeur dans le registre, puis redémarrez.</translation>
    </message>
    <message>
        <source>This system has no device for tunnels[ ({part})].</source>
        <extracomment>system.no_tun</extracomment>
        <translation>Ce système n’a pas de périphérique pour les tunnels[ ({part})].</translation>
    </message>
    <message>
        <source>End the other VPN program or service.</source>
        <extracomment>system.other_vpn</extracomment>
        <translation>Arrêtez l’autre programme ou service VPN.</translation>
    </message>
    <message>
        <source>A part of the system is missing[: {part}][; install the package {package}].</source>
        <extracomment>system.part_missing</extracomment>
        <translation>Un élément du système manque[ : {part}][ ; installez le paquet {package}].</translation>
    </message>
    <message>
        <source>A part of the VPN program is not installed[: {plugin}][; install the package {package}].</source>
        <extracomment>system.plugin_missing</extracomment>
        <translation>Un élément du programme VPN n’est pas installé[ : {plugin}][ ; installez le paquet {package}].</translation>
    </message>
    <message>
        <source>Start the services of the system that the VPN needs.</source>
        <extracomment>system.services</extracomment>
        <translation>Démarrez les services du système dont le VPN a besoin.</translation>
    </message>
    <message>
        <source>Install the newest updates of the system.</source>
        <extracomment>system.update</extracomment>
        <translation>Installez les dernières mises à jour du système.</translation>
    </message>
    <message>
        <source>It took longer than the time limit allows.</source>
        <extracomment>time.is_up</extracomment>
        <translation>Cela a pris plus de temps que la limite ne le permet.</translation>
    </message>
    <message>
        <source>Are names of the office looked up through the tunnel?</source>
        <extracomment>tunnel.dns</extracomment>
        <translation>Les noms de l’entreprise sont-ils cherchés à travers le tunnel ?</translation>
    </message>
    <message>
        <source>Does the tunnel hold?</source>
        <extracomment>tunnel.holds</extracomment>
        <translation>Le tunnel tient-il ?</translation>
    </message>
    <message>
        <source>Does a host inside the office answer through the tunnel?</source>
        <extracomment>tunnel.inside</extracomment>
        <translation>Un ordinateur de l’entreprise répond-il à travers le tunnel ?</translation>
    </message>
    <message>
        <source>Is the tunnel up?</source>
        <extracomment>tunnel.interface</extracomment>
        <translation>Le tunnel est-il établi ?</translation>
    </message>
    <message>
        <source>Do packets of full size get through the tunnel?</source>
        <extracomment>tunnel.mtu</extracomment>
        <translation>Les paquets de taille maximale passent-ils par le tunnel ?</translation>
    </message>
    <message>
        <source>Do this network and the tunnel use the same addresses?</source>
        <extracomment>tunnel.overlap</extracomment>
        <translation>Ce réseau et le tunnel utilisent-ils les mêmes adresses ?</translation>
    </message>
    <message>
        <source>Do the ways to the office lead through the tunnel?</source>
        <extracomment>tunnel.routes</extracomment>
        <translation>Les chemins vers l’entreprise passent-ils par le tunnel ?</translation>
    </message>
    <message>
        <source>How soon does the router forget an idle connection?</source>
        <extracomment>udp.idle_timeout</extracomment>
        <translation>Après combien de temps le routeur oublie-t-il une connexion inactive ?</translation>
    </message>
    <message>
        <source>There was nothing to do: this is as it was before.</source>
        <extracomment>undo.already</extracomment>
        <translation>Il n’y avait rien à faire : c’est comme avant.</translation>
    </message>
    <message>
        <source>This has been changed by somebody else since then, so it was left as it is.</source>
        <extracomment>undo.changed_since</extracomment>
        <translation>Quelqu’un d’autre l’a modifié depuis, c’est donc resté tel quel.</translation>
    </message>
    <message>
        <source>This network is not yours, so no router in it was spoken to. Connect to your own network and try again.</source>
        <extracomment>undo.foreign_network</extracomment>
        <translation>Ce réseau n’est pas le vôtre, aucun routeur n’y a donc été contacté. Connectez-vous à votre propre réseau et réessayez.</translation>
    </message>
    <message>
        <source>This was taken back, but the result is not quite as before.</source>
        <extracomment>undo.not_as_before</extracomment>
        <translation>Ceci a été annulé, mais le résultat n’est pas tout à fait comme avant.</translation>
    </message>
    <message>
        <source>The router will take this change back by itself[ in {seconds} seconds]; undo waits for that.</source>
        <extracomment>undo.pending</extracomment>
        <translation>Le routeur annulera lui-même cette modification[ dans {seconds} secondes] ; l’annulation attend ce moment.</translation>
    </message>
    <message>
        <source>This is not an address of a router[: {given}]. Give an IP address, such as 192.168.1.1.</source>
        <extracomment>usage.bad_gateway</extracomment>
        <translation>Ce n’est pas une adresse de routeur[ : {given}]. Indiquez une adresse IP, comme 192.168.1.1.</translation>
    </message>
    <message>
        <source>This is not a name that can be looked up[: {value}].</source>
        <extracomment>usage.bad_name</extracomment>
        <translation>Ce n’est pas un nom qui peut être cherché[ : {value}].</translation>
    </message>
    <message>
        <source>This is not a name or address of a server[: {given}].</source>
        <extracomment>usage.bad_server</extracomment>
        <translation>Ce n’est pas un nom ni une adresse de serveur[ : {given}].</translation>
    </message>
    <message>
        <source>This is not the address of a web page or a host inside[: {value}].</source>
        <extracomment>usage.bad_url</extracomment>
        <translation>Ce n’est pas l’adresse d’une page web ni d’une machine de l’entreprise[ : {value}].</translation>
    </message>
    <message>
        <source>No VPN server was named.</source>
        <extracomment>usage.no_server</extracomment>
        <translation>Aucun serveur VPN n’a été indiqué.</translation>
    </message>
    <message>
        <source>This kind of VPN is not known[: {name}].</source>
        <extracomment>usage.no_such_protocol</extracomment>
        <translation>Ce type de VPN est inconnu[ : {name}].</translation>
    </message>
    <message>
        <source>The file names no server.</source>
        <extracomment>usage.no_targets</extracomment>
        <translation>Le fichier n’indique aucun serveur.</translation>
    </message>
    <message>
        <source>There is nobody to ask here[ about {what}]; give the answer as an option.</source>
        <extracomment>usage.no_terminal</extracomment>
        <translation>Il n’y a personne à qui demander ici[, à propos de {what}] ; donnez la réponse comme option.</translation>
    </message>
    <message>
        <source>There is nothing to diagnose: name a server, or give a code, a log or findings.</source>
        <extracomment>usage.nothing_to_diagnose</extracomment>
        <translation>Il n’y a rien à diagnostiquer : indiquez un serveur, ou fournissez un code, un journal ou des résultats.</translation>
    </message>
    <message>
        <source>This code is not known: {given}.</source>
        <extracomment>usage.unknown_code</extracomment>
        <translation>Ce code est inconnu : {given}.</translation>
    </message>
    <message>
        <source>The system's store for passwords did not work.</source>
        <extracomment>vault.failed</extracomment>
        <translation>Le coffre à mots de passe du système n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>The system's store for passwords is locked.</source>
        <extracomment>vault.locked</extracomment>
        <translation>Le coffre à mots de passe du système est verrouillé.</translation>
    </message>
    <message>
        <source>This router cannot be told apart from others, so its password is not stored.</source>
        <extracomment>vault.no_identity</extracomment>
        <translation>Ce routeur ne peut pas être distingué d’autres routeurs, son mot de passe n’est donc pas enregistré.</translation>
    </message>
    <message>
        <source>This system has no store for passwords.</source>
        <extracomment>vault.no_keyring</extracomment>
        <translation>Ce système n’a pas de coffre à mots de passe.</translation>
    </message>
    <message>
        <source>is blocked</source>
        <extracomment>verdict.blocked</extracomment>
        <translation>est bloqué</translation>
    </message>
    <message>
        <source>gets through</source>
        <extracomment>verdict.passes</extracomment>
        <translation>passe</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>verdict.unknown</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Asking the VPN server again</source>
        <extracomment>vpn.asking_again</extracomment>
        <translation>Nouvelle interrogation du serveur VPN</translation>
    </message>
    <message>
        <source>Asking the VPN server for a key exchange</source>
        <extracomment>vpn.asking_server</extracomment>
        <translation>Demande d’un échange de clés au serveur VPN</translation>
    </message>
    <message>
        <source>A value of the connection cannot be used[: {field}].</source>
        <extracomment>vpn.bad_value</extracomment>
        <translation>Une valeur de la connexion ne peut pas être utilisée[ : {field}].</translation>
    </message>
    <message>
        <source>May the VPN connection[ {name}] be made on this computer?</source>
        <extracomment>vpn.create</extracomment>
        <translation>La connexion VPN[ {name}] peut-elle être créée sur cet ordinateur ?</translation>
    </message>
    <message>
        <source>Did the VPN connection come up?</source>
        <extracomment>vpn.dialled</extracomment>
        <translation>La connexion VPN s’est-elle établie ?</translation>
    </message>
    <message>
        <source>Dialling the VPN[ {server}]</source>
        <extracomment>vpn.dialling</extracomment>
        <translation>Connexion au VPN[ {server}]</translation>
    </message>
    <message>
        <source>The tunnel is up</source>
        <extracomment>vpn.established</extracomment>
        <translation>Le tunnel est établi</translation>
    </message>
    <message>
        <source>The login was accepted</source>
        <extracomment>vpn.login_accepted</extracomment>
        <translation>L’identification a été acceptée</translation>
    </message>
    <message>
        <source>This system has no way to make this kind of VPN connection.</source>
        <extracomment>vpn.no_backend</extracomment>
        <translation>Ce système n’a aucun moyen de créer ce type de connexion VPN.</translation>
    </message>
    <message>
        <source>There is no connection to dial.</source>
        <extracomment>vpn.no_connection</extracomment>
        <translation>Il n’y a pas de connexion à établir.</translation>
    </message>
    <message>
        <source>There is no VPN connection of this name[: {name}][. Known are: {known}].</source>
        <extracomment>vpn.no_such_entry</extracomment>
        <translation>Il n’y a pas de connexion VPN de ce nom[ : {name}][. Sont connues : {known}].</translation>
    </message>
    <message>
        <source>Use another kind of VPN that the server offers[: {protocol}].</source>
        <extracomment>vpn.other_protocol</extracomment>
        <translation>Utilisez un autre type de VPN que propose le serveur[ : {protocol}].</translation>
    </message>
    <message>
        <source>This kind of VPN[ ({protocol})] cannot be made here yet[; what can: {can}].</source>
        <extracomment>vpn.protocol_not_here</extracomment>
        <translation>Ce type de VPN[ ({protocol})] ne peut pas encore être créé ici[ ; est possible : {can}].</translation>
    </message>
    <message>
        <source>Make the VPN connection on this computer again with the right settings.</source>
        <extracomment>vpn.recreate</extracomment>
        <translation>Recréez la connexion VPN sur cet ordinateur avec les bons paramètres.</translation>
    </message>
    <message>
        <source>The VPN server has answered</source>
        <extracomment>vpn.server_answered</extracomment>
        <translation>Le serveur VPN a répondu</translation>
    </message>
    <message>
        <source>The VPN server has proved who it is</source>
        <extracomment>vpn.server_proven</extracomment>
        <translation>Le serveur VPN a prouvé son identité</translation>
    </message>
    <message>
        <source>Password for the VPN[ {name}]</source>
        <extracomment>vpn_password</extracomment>
        <translation>Mot de passe du VPN[ {name}]</translation>
    </message>
    <message>
        <source>User name for the VPN</source>
        <extracomment>vpn_user</extracomment>
        <translation>Nom d’utilisateur pour le VPN</translation>
    </message>
    <message>
        <source>the internet provider</source>
        <extracomment>who.provider</extracomment>
        <translation>le fournisseur d’accès à Internet</translation>
    </message>
    <message>
        <source>whoever has the password of the router</source>
        <extracomment>who.router_admin</extracomment>
        <translation>la personne qui a le mot de passe du routeur</translation>
    </message>
    <message>
        <source>whoever runs the VPN server</source>
        <extracomment>who.server_admin</extracomment>
        <translation>la personne qui gère le serveur VPN</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>who.you</extracomment>
        <translation>vous</translation>
    </message>
    <message>
        <source>The screen[ {display}] does not answer, so no window can open. Every command of `passthrough-wizard --help` works without a screen.</source>
        <extracomment>window.display_silent</extracomment>
        <translation>L’écran[ {display}] ne répond pas, aucune fenêtre ne peut donc s’ouvrir. Toutes les commandes de `passthrough-wizard --help` fonctionnent sans écran.</translation>
    </message>
    <message>
        <source>There is no screen here that a window could open on. `passthrough-wizard practice` shows the whole job in the terminal; `passthrough-wizard --help` lists the commands that need no screen.</source>
        <extracomment>window.no_display</extracomment>
        <translation>Il n’y a pas ici d’écran sur lequel une fenêtre pourrait s’ouvrir. `passthrough-wizard practice` montre tout le déroulement dans le terminal ; `passthrough-wizard --help` indique les commandes qui n’ont pas besoin d’écran.</translation>
    </message>
    <message>
        <source>The window needs a part of the system that is not installed: {library}.[ On Debian and Ubuntu: sudo apt-get install {package}] Every command of `passthrough-wizard --help` works without it.</source>
        <extracomment>window.no_library</extracomment>
        <translation>La fenêtre a besoin d’un élément du système qui n’est pas installé : {library}.[ Sous Debian et Ubuntu : sudo apt-get install {package}] Toutes les commandes de `passthrough-wizard --help` fonctionnent sans lui.</translation>
    </message>
    <message>
        <source>The window needs the Python package PySide6-Essentials, which is not installed. Every command of `passthrough-wizard --help` works without it.</source>
        <extracomment>window.no_toolkit</extracomment>
        <translation>La fenêtre a besoin du paquet Python PySide6-Essentials, qui n’est pas installé. Toutes les commandes de `passthrough-wizard --help` fonctionnent sans lui.</translation>
    </message>
    <message>
        <source>The proof that the server or this computer gave was not accepted; the path is fine.</source>
        <extracomment>windows.ike.13801</extracomment>
        <translation>La preuve d’identité donnée par le serveur ou par cet ordinateur n’a pas été acceptée ; le chemin est bon.</translation>
    </message>
    <message>
        <source>The key exchange is still under way.</source>
        <extracomment>windows.ike.13803</extracomment>
        <translation>L’échange de clés est encore en cours.</translation>
    </message>
    <message>
        <source>The key exchange failed on a processing error.</source>
        <extracomment>windows.ike.13804</extracomment>
        <translation>L’échange de clés a échoué sur une erreur de traitement.</translation>
    </message>
    <message>
        <source>There is no valid certificate, here or on the server.</source>
        <extracomment>windows.ike.13806</extracomment>
        <translation>Il n’y a pas de certificat valable, ici ou sur le serveur.</translation>
    </message>
    <message>
        <source>The key exchange was dropped before it was done.</source>
        <extracomment>windows.ike.13807; windows.ike.13808</extracomment>
        <translation>L’échange de clés a été abandonné avant la fin.</translation>
    </message>
    <message>
        <source>The key exchange waited too long in a queue.</source>
        <extracomment>windows.ike.13809; windows.ike.13810; windows.ike.13811; windows.ike.13812</extracomment>
        <translation>L’échange de clés a attendu trop longtemps dans une file.</translation>
    </message>
    <message>
        <source>The other side did not answer.</source>
        <extracomment>windows.ike.13813</extracomment>
        <translation>L’autre côté n’a pas répondu.</translation>
    </message>
    <message>
        <source>The key exchange took too long.</source>
        <extracomment>windows.ike.13814; windows.ike.13815</extracomment>
        <translation>L’échange de clés a duré trop longtemps.</translation>
    </message>
    <message>
        <source>It could not be checked whether the certificate was revoked.</source>
        <extracomment>windows.ike.13817; windows.ike.13848</extracomment>
        <translation>Il n’a pas été possible de vérifier si le certificat a été révoqué.</translation>
    </message>
    <message>
        <source>The certificate is not made for this purpose.</source>
        <extracomment>windows.ike.13818; windows.ike.13819</extracomment>
        <translation>Le certificat n’est pas fait pour cet usage.</translation>
    </message>
    <message>
        <source>The certificate has no private key on this computer.</source>
        <extracomment>windows.ike.13820</extracomment>
        <translation>Le certificat n’a pas de clé privée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The two sides could not agree on how to make a key.</source>
        <extracomment>windows.ike.13822; windows.ike.13864; windows.ike.13865</extracomment>
        <translation>Les deux côtés n’ont pas pu s’accorder sur la façon de former une clé.</translation>
    </message>
    <message>
        <source>There is no policy for the key exchange.</source>
        <extracomment>windows.ike.13825; windows.ike.13850</extracomment>
        <translation>Il n’y a pas de stratégie pour l’échange de clés.</translation>
    </message>
    <message>
        <source>A signature is not accepted.</source>
        <extracomment>windows.ike.13826; windows.ike.13875</extracomment>
        <translation>Une signature n’est pas acceptée.</translation>
    </message>
    <message>
        <source>The VPN server sent no valid certificate.</source>
        <extracomment>windows.ike.13847</extracomment>
        <translation>Le serveur VPN n’a pas envoyé de certificat valable.</translation>
    </message>
    <message>
        <source>The kind of name that the server gave is not supported.</source>
        <extracomment>windows.ike.13869</extracomment>
        <translation>Le type de nom donné par le serveur n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>The key exchange service could not start.</source>
        <extracomment>windows.ike.13876</extracomment>
        <translation>Le service d’échange de clés n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>There are too many key exchanges at once.</source>
        <extracomment>windows.ike.13882; windows.ike.13884</extracomment>
        <translation>Il y a trop d’échanges de clés à la fois.</translation>
    </message>
    <message>
        <source>The other side stopped answering after a while.</source>
        <extracomment>windows.ike.13886</extracomment>
        <translation>L’autre côté a cessé de répondre après un moment.</translation>
    </message>
    <message>
        <source>The certificate does not come from the issuer that is expected.</source>
        <extracomment>windows.ike.13887</extracomment>
        <translation>Le certificat ne vient pas de l’émetteur attendu.</translation>
    </message>
    <message>
        <source>The offer to prove the identity was not accepted.</source>
        <extracomment>windows.ike.13889</extracomment>
        <translation>La preuve d’identité proposée n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>The VPN server gave no address.</source>
        <extracomment>windows.ike.13899; windows.ike.13900</extracomment>
        <translation>Le serveur VPN n’a pas donné d’adresse.</translation>
    </message>
    <message>
        <source>The server limits how many attempts come from one address.</source>
        <extracomment>windows.ike.13903</extracomment>
        <translation>Le serveur limite le nombre de tentatives venant d’une même adresse.</translation>
    </message>
    <message>
        <source>The server cannot follow a change of network; this is no fault.</source>
        <extracomment>windows.ike.13904</extracomment>
        <translation>Le serveur ne peut pas suivre un changement de réseau ; ce n’est pas un défaut.</translation>
    </message>
    <message>
        <source>The account may not use this VPN.</source>
        <extracomment>windows.ike.13905; windows.ike.13906; windows.ike.13907; windows.ike.13908</extracomment>
        <translation>Le compte n’a pas le droit d’utiliser ce VPN.</translation>
    </message>
    <message>
        <source>Encrypted packets arrive damaged or do not fit the tunnel.</source>
        <extracomment>windows.ike.13910; windows.ike.13911; windows.ike.13912; windows.ike.13913; windows.ike.13914; windows.ike.13915; windows.ike.13916; windows.ike.13917</extracomment>
        <translation>Les paquets chiffrés arrivent endommagés ou ne correspondent pas au tunnel.</translation>
    </message>
    <message>
        <source>The certificate has expired or is not valid yet.</source>
        <extracomment>windows.ras.0x800B0101</extracomment>
        <translation>Le certificat a expiré ou n’est pas encore valable.</translation>
    </message>
    <message>
        <source>The certificate comes from an issuer that this computer does not trust.</source>
        <extracomment>windows.ras.0x800B0109</extracomment>
        <translation>Le certificat vient d’un émetteur auquel cet ordinateur ne fait pas confiance.</translation>
    </message>
    <message>
        <source>Windows waited in vain for an answer.</source>
        <extracomment>windows.ras.1231; windows.ras.1460</extracomment>
        <translation>Windows a attendu une réponse en vain.</translation>
    </message>
    <message>
        <source>Windows denied access.</source>
        <extracomment>windows.ras.5</extracomment>
        <translation>Windows a refusé l’accès.</translation>
    </message>
    <message>
        <source>The connection was hung up.</source>
        <extracomment>windows.ras.6</extracomment>
        <translation>La connexion a été raccrochée.</translation>
    </message>
    <message>
        <source>The connection is still being made; this is no error.</source>
        <extracomment>windows.ras.600</extracomment>
        <translation>La connexion est encore en cours d’établissement ; ce n’est pas une erreur.</translation>
    </message>
    <message>
        <source>The port is still held by an earlier attempt. Hang up and try again.</source>
        <extracomment>windows.ras.602</extracomment>
        <translation>Le port est encore occupé par une tentative précédente. Raccrochez et réessayez.</translation>
    </message>
    <message>
        <source>The program asked Windows in a wrong way; the network is not to blame.</source>
        <extracomment>windows.ras.603; windows.ras.632</extracomment>
        <translation>Le programme s’est mal adressé à Windows ; le réseau n’est pas en cause.</translation>
    </message>
    <message>
        <source>The link went down while it was being set up; with PPTP this is mostly GRE that does not come back.</source>
        <extracomment>windows.ras.619</extracomment>
        <translation>La liaison s’est coupée pendant son établissement ; avec PPTP, c’est le plus souvent GRE qui ne revient pas.</translation>
    </message>
    <message>
        <source>The link was ended early by the other side or on the way.</source>
        <extracomment>windows.ras.628</extracomment>
        <translation>La liaison a été coupée trop tôt par l’autre côté ou en chemin.</translation>
    </message>
    <message>
        <source>The VPN server ended the link.</source>
        <extracomment>windows.ras.629</extracomment>
        <translation>Le serveur VPN a mis fin à la liaison.</translation>
    </message>
    <message>
        <source>The port is in use or not set up for dialling out.</source>
        <extracomment>windows.ras.633</extracomment>
        <translation>Le port est utilisé ou n’est pas réglé pour les appels sortants.</translation>
    </message>
    <message>
        <source>Windows gives no reason.</source>
        <extracomment>windows.ras.635</extracomment>
        <translation>Windows ne donne pas de raison.</translation>
    </message>
    <message>
        <source>The dialling service of Windows did not answer in time.</source>
        <extracomment>windows.ras.638</extracomment>
        <translation>Le service de connexion à distance de Windows n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The certificate of the server is not made for servers.</source>
        <extracomment>windows.ras.64</extracomment>
        <translation>Le certificat du serveur n’est pas fait pour les serveurs.</translation>
    </message>
    <message>
        <source>The server had an internal fault while it checked the login.</source>
        <extracomment>windows.ras.645</extracomment>
        <translation>Le serveur a eu une erreur interne pendant la vérification des identifiants.</translation>
    </message>
    <message>
        <source>The device reported an error; this is about this computer or its line, not about the VPN path.</source>
        <extracomment>windows.ras.651</extracomment>
        <translation>Le périphérique a signalé une erreur ; elle concerne cet ordinateur ou sa ligne, pas le chemin du VPN.</translation>
    </message>
    <message>
        <source>All lines of the VPN server are busy.</source>
        <extracomment>windows.ras.676</extracomment>
        <translation>Toutes les lignes du serveur VPN sont occupées.</translation>
    </message>
    <message>
        <source>The connection is of a kind that needs a telephone line.</source>
        <extracomment>windows.ras.679; windows.ras.680</extracomment>
        <translation>La connexion est d’un type qui nécessite une ligne téléphonique.</translation>
    </message>
    <message>
        <source>The VPN server did not accept the user name and password; the path to it is fine.</source>
        <extracomment>windows.ras.691</extracomment>
        <translation>Le serveur VPN n’a pas accepté le nom d’utilisateur et le mot de passe ; le chemin vers lui est bon.</translation>
    </message>
    <message>
        <source>The account has expired.</source>
        <extracomment>windows.ras.708</extracomment>
        <translation>Le compte a expiré.</translation>
    </message>
    <message>
        <source>The dialling service of Windows cannot start.</source>
        <extracomment>windows.ras.711</extracomment>
        <translation>Le service de connexion à distance de Windows ne peut pas démarrer.</translation>
    </message>
    <message>
        <source>The other side stopped answering in the middle.</source>
        <extracomment>windows.ras.718</extracomment>
        <translation>L’autre côté a cessé de répondre en cours de route.</translation>
    </message>
    <message>
        <source>The two sides agreed on no network protocol.</source>
        <extracomment>windows.ras.720</extracomment>
        <translation>Les deux côtés ne se sont accordés sur aucun protocole réseau.</translation>
    </message>
    <message>
        <source>The other side is silent; with PPTP this is mostly GRE that does not come back.</source>
        <extracomment>windows.ras.721</extracomment>
        <translation>L’autre côté reste muet ; avec PPTP, c’est le plus souvent GRE qui ne revient pas.</translation>
    </message>
    <message>
        <source>The two sides could not agree on the settings.</source>
        <extracomment>windows.ras.732</extracomment>
        <translation>Les deux côtés n’ont pas pu s’accorder sur les paramètres.</translation>
    </message>
    <message>
        <source>The other side refused a network protocol.</source>
        <extracomment>windows.ras.733</extracomment>
        <translation>L’autre côté a refusé un protocole réseau.</translation>
    </message>
    <message>
        <source>The other side ended the link during the set-up, mostly over login method or encryption.</source>
        <extracomment>windows.ras.734</extracomment>
        <translation>L’autre côté a mis fin à la liaison pendant l’établissement, le plus souvent à cause de la méthode d’identification ou du chiffrement.</translation>
    </message>
    <message>
        <source>The address that this connection asks for was refused.</source>
        <extracomment>windows.ras.735</extracomment>
        <translation>L’adresse que demande cette connexion a été refusée.</translation>
    </message>
    <message>
        <source>The other side ended the network part of the link.</source>
        <extracomment>windows.ras.736</extracomment>
        <translation>L’autre côté a mis fin à la partie réseau de la liaison.</translation>
    </message>
    <message>
        <source>The VPN server has no address left.</source>
        <extracomment>windows.ras.738</extracomment>
        <translation>Le serveur VPN n’a plus d’adresse libre.</translation>
    </message>
    <message>
        <source>This side does not support the encryption that is asked for.</source>
        <extracomment>windows.ras.741</extracomment>
        <translation>Ce côté ne prend pas en charge le chiffrement demandé.</translation>
    </message>
    <message>
        <source>The VPN server does not support the encryption that this computer asks for.</source>
        <extracomment>windows.ras.742</extracomment>
        <translation>Le serveur VPN ne prend pas en charge le chiffrement que demande cet ordinateur.</translation>
    </message>
    <message>
        <source>The VPN server insists on encryption and this connection does not offer it.</source>
        <extracomment>windows.ras.743</extracomment>
        <translation>Le serveur VPN exige le chiffrement et cette connexion ne le propose pas.</translation>
    </message>
    <message>
        <source>The connection is already being dialled.</source>
        <extracomment>windows.ras.756</extracomment>
        <translation>La connexion est déjà en cours d’établissement.</translation>
    </message>
    <message>
        <source>The connection wants a smart card reader.</source>
        <extracomment>windows.ras.764</extracomment>
        <translation>La connexion demande un lecteur de carte à puce.</translation>
    </message>
    <message>
        <source>Internet sharing on this computer and the network use the same address.</source>
        <extracomment>windows.ras.765; windows.ras.767; windows.ras.783; windows.ras.799</extracomment>
        <translation>Le partage Internet de cet ordinateur et le réseau utilisent la même adresse.</translation>
    </message>
    <message>
        <source>There is no certificate of this computer, or the shared key is not set.</source>
        <extracomment>windows.ras.766</extracomment>
        <translation>Il n’y a pas de certificat de cet ordinateur, ou la clé partagée n’est pas définie.</translation>
    </message>
    <message>
        <source>The data could not be encrypted.</source>
        <extracomment>windows.ras.768</extracomment>
        <translation>Les données n’ont pas pu être chiffrées.</translation>
    </message>
    <message>
        <source>There is no way to the address of the server.</source>
        <extracomment>windows.ras.769</extracomment>
        <translation>Il n’y a pas de chemin vers l’adresse du serveur.</translation>
    </message>
    <message>
        <source>A passing fault. Try again.</source>
        <extracomment>windows.ras.774</extracomment>
        <translation>Un défaut passager. Réessayez.</translation>
    </message>
    <message>
        <source>No usable certificate was found.</source>
        <extracomment>windows.ras.781</extracomment>
        <translation>Aucun certificat utilisable n’a été trouvé.</translation>
    </message>
    <message>
        <source>There is no valid certificate of this computer.</source>
        <extracomment>windows.ras.786</extracomment>
        <translation>Il n’y a pas de certificat valable de cet ordinateur.</translation>
    </message>
    <message>
        <source>The VPN server could not be authenticated.</source>
        <extracomment>windows.ras.787</extracomment>
        <translation>Le serveur VPN n’a pas pu être authentifié.</translation>
    </message>
    <message>
        <source>The key exchange failed on a processing error, most often over a wrong shared key.</source>
        <extracomment>windows.ras.789</extracomment>
        <translation>L’échange de clés a échoué sur une erreur de traitement, le plus souvent à cause d’une clé partagée fausse.</translation>
    </message>
    <message>
        <source>The certificate of the VPN server is not accepted.</source>
        <extracomment>windows.ras.790</extracomment>
        <translation>Le certificat du serveur VPN n’est pas accepté.</translation>
    </message>
    <message>
        <source>There is no IPsec policy: the IPsec service is off, or other VPN software removed it.</source>
        <extracomment>windows.ras.791</extracomment>
        <translation>Il n’y a pas de stratégie IPsec : le service IPsec est désactivé, ou un autre logiciel VPN l’a supprimée.</translation>
    </message>
    <message>
        <source>The login server of the office answers with wrong settings.</source>
        <extracomment>windows.ras.794; windows.ras.795; windows.ras.796</extracomment>
        <translation>Le serveur d’identification de l’entreprise répond avec de mauvais paramètres.</translation>
    </message>
    <message>
        <source>The device for this connection is missing.</source>
        <extracomment>windows.ras.797</extracomment>
        <translation>Le périphérique pour cette connexion manque.</translation>
    </message>
    <message>
        <source>There is no certificate that this login can use.</source>
        <extracomment>windows.ras.798</extracomment>
        <translation>Il n’y a pas de certificat utilisable pour cette identification.</translation>
    </message>
    <message>
        <source>No kind of tunnel worked; this hides the real reason.</source>
        <extracomment>windows.ras.800</extracomment>
        <translation>Aucun type de tunnel n’a fonctionné ; cela cache la vraie raison.</translation>
    </message>
    <message>
        <source>The certificate of the VPN server cannot be verified.</source>
        <extracomment>windows.ras.801</extracomment>
        <translation>Le certificat du serveur VPN ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>The login settings of the connection are damaged.</source>
        <extracomment>windows.ras.805</extracomment>
        <translation>Les paramètres d’identification de la connexion sont endommagés.</translation>
    </message>
    <message>
        <source>The connection began, but its data part (GRE) is blocked on the way.</source>
        <extracomment>windows.ras.806</extracomment>
        <translation>La connexion a commencé, mais sa partie données (GRE) est bloquée en chemin.</translation>
    </message>
    <message>
        <source>The connection was interrupted.</source>
        <extracomment>windows.ras.807</extracomment>
        <translation>La connexion a été interrompue.</translation>
    </message>
    <message>
        <source>The VPN server refused the connection.</source>
        <extracomment>windows.ras.808</extracomment>
        <translation>Le serveur VPN a refusé la connexion.</translation>
    </message>
    <message>
        <source>The certificate is not accepted or has expired.</source>
        <extracomment>windows.ras.810</extracomment>
        <translation>Le certificat n’est pas accepté ou a expiré.</translation>
    </message>
    <message>
        <source>The shared key seems to differ.</source>
        <extracomment>windows.ras.811</extracomment>
        <translation>La clé partagée semble différer.</translation>
    </message>
    <message>
        <source>A policy of the VPN server forbids this login, mostly because of the login method.</source>
        <extracomment>windows.ras.812</extracomment>
        <translation>Une stratégie du serveur VPN interdit cette connexion, le plus souvent à cause de la méthode d’identification.</translation>
    </message>
    <message>
        <source>This is about a broadband line, not about the VPN.</source>
        <extracomment>windows.ras.813; windows.ras.814</extracomment>
        <translation>Cela concerne une ligne haut débit, pas le VPN.</translation>
    </message>
    <message>
        <source>This kind of connection is no longer supported.</source>
        <extracomment>windows.ras.816</extracomment>
        <translation>Ce type de connexion n’est plus pris en charge.</translation>
    </message>
    <message>
        <source>PPTP cannot go over IPv6, and the server has no IPv4 address.</source>
        <extracomment>windows.ras.825</extracomment>
        <translation>PPTP ne peut pas passer par IPv6, et le serveur n’a pas d’adresse IPv4.</translation>
    </message>
    <message>
        <source>The stored login certificate is no longer accepted.</source>
        <extracomment>windows.ras.826; windows.ras.847</extracomment>
        <translation>Le certificat d’identification enregistré n’est plus accepté.</translation>
    </message>
    <message>
        <source>The IPsec service stopped.</source>
        <extracomment>windows.ras.827</extracomment>
        <translation>Le service IPsec s’est arrêté.</translation>
    </message>
    <message>
        <source>The connection was ended because it was idle.</source>
        <extracomment>windows.ras.828</extracomment>
        <translation>La connexion a été coupée parce qu’elle était inactive.</translation>
    </message>
    <message>
        <source>The link went down.</source>
        <extracomment>windows.ras.829</extracomment>
        <translation>La liaison s’est coupée.</translation>
    </message>
    <message>
        <source>The connection ended because the user logged off or changed.</source>
        <extracomment>windows.ras.830; windows.ras.831</extracomment>
        <translation>La connexion s’est coupée parce que l’utilisateur a fermé sa session ou changé.</translation>
    </message>
    <message>
        <source>The connection ended because the computer went to sleep.</source>
        <extracomment>windows.ras.832; windows.ras.833</extracomment>
        <translation>La connexion s’est coupée parce que l’ordinateur s’est mis en veille.</translation>
    </message>
    <message>
        <source>The connection ended because the dialling service of Windows stopped.</source>
        <extracomment>windows.ras.834</extracomment>
        <translation>La connexion s’est coupée parce que le service de connexion à distance de Windows s’est arrêté.</translation>
    </message>
    <message>
        <source>The certificate of the L2TP server does not fit its name.</source>
        <extracomment>windows.ras.835</extracomment>
        <translation>Le certificat du serveur L2TP ne correspond pas à son nom.</translation>
    </message>
    <message>
        <source>The tunnel is no longer known.</source>
        <extracomment>windows.ras.837</extracomment>
        <translation>Le tunnel n’est plus connu.</translation>
    </message>
    <message>
        <source>A change of the connection is still under way.</source>
        <extracomment>windows.ras.838</extracomment>
        <translation>Une modification de la connexion est encore en cours.</translation>
    </message>
    <message>
        <source>The part of Windows that does this protocol is switched off.</source>
        <extracomment>windows.ras.839</extracomment>
        <translation>La partie de Windows qui assure ce protocole est désactivée.</translation>
    </message>
    <message>
        <source>The tunnel could not follow a change of network.</source>
        <extracomment>windows.ras.843; windows.ras.844</extracomment>
        <translation>Le tunnel n’a pas pu suivre un changement de réseau.</translation>
    </message>
    <message>
        <source>The server refused part of the login.</source>
        <extracomment>windows.ras.845</extracomment>
        <translation>Le serveur a refusé une partie de l’identification.</translation>
    </message>
    <message>
        <source>The settings of the connection are not usable.</source>
        <extracomment>windows.ras.846</extracomment>
        <translation>Les paramètres de la connexion ne sont pas utilisables.</translation>
    </message>
    <message>
        <source>The login method is not installed or cannot do this.</source>
        <extracomment>windows.ras.850; windows.ras.851; windows.ras.852</extracomment>
        <translation>La méthode d’identification n’est pas installée ou ne sait pas le faire.</translation>
    </message>
    <message>
        <source>The certificate of the user is not accepted.</source>
        <extracomment>windows.ras.853</extracomment>
        <translation>Le certificat de l’utilisateur n’est pas accepté.</translation>
    </message>
    <message>
        <source>The certificate of the user has expired.</source>
        <extracomment>windows.ras.854</extracomment>
        <translation>Le certificat de l’utilisateur a expiré.</translation>
    </message>
    <message>
        <source>The certificate of the user was revoked.</source>
        <extracomment>windows.ras.855</extracomment>
        <translation>Le certificat de l’utilisateur a été révoqué.</translation>
    </message>
    <message>
        <source>There is something wrong with the certificate of the user.</source>
        <extracomment>windows.ras.856</extracomment>
        <translation>Il y a un problème avec le certificat de l’utilisateur.</translation>
    </message>
    <message>
        <source>The certificate of the login server is not accepted.</source>
        <extracomment>windows.ras.857</extracomment>
        <translation>Le certificat du serveur d’identification n’est pas accepté.</translation>
    </message>
    <message>
        <source>The certificate of the login server has expired.</source>
        <extracomment>windows.ras.858</extracomment>
        <translation>Le certificat du serveur d’identification a expiré.</translation>
    </message>
    <message>
        <source>The certificate of the login server was revoked.</source>
        <extracomment>windows.ras.859</extracomment>
        <translation>Le certificat du serveur d’identification a été révoqué.</translation>
    </message>
    <message>
        <source>There is something wrong with the certificate of the login server.</source>
        <extracomment>windows.ras.860</extracomment>
        <translation>Il y a un problème avec le certificat du serveur d’identification.</translation>
    </message>
    <message>
        <source>The issuer of the user certificate is missing or not accepted.</source>
        <extracomment>windows.ras.861; windows.ras.862; windows.ras.863</extracomment>
        <translation>L’émetteur du certificat de l’utilisateur est absent ou n’est pas accepté.</translation>
    </message>
    <message>
        <source>The issuer of the server certificate is missing or not accepted on this computer.</source>
        <extracomment>windows.ras.864; windows.ras.865; windows.ras.866</extracomment>
        <translation>L’émetteur du certificat du serveur est absent ou n’est pas accepté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The outer and the inner user name differ.</source>
        <extracomment>windows.ras.867</extracomment>
        <translation>Le nom d’utilisateur extérieur et le nom intérieur diffèrent.</translation>
    </message>
    <message>
        <source>Windows calls a parameter wrong; with a VPN this is mostly its own network part that is damaged.</source>
        <extracomment>windows.ras.87</extracomment>
        <translation>Windows juge un paramètre faux ; avec un VPN, c’est le plus souvent sa propre partie réseau qui est endommagée.</translation>
    </message>
    <message>
        <source>The two sides have no login method in common.</source>
        <extracomment>windows.ras.917; windows.ras.918</extracomment>
        <translation>Les deux côtés n’ont aucune méthode d’identification en commun.</translation>
    </message>
    <message>
        <source>The other side refused to prove itself.</source>
        <extracomment>windows.ras.919</extracomment>
        <translation>L’autre côté a refusé de prouver son identité.</translation>
    </message>
    <message>
        <source>The VPN server has no line left.</source>
        <extracomment>windows.ras.931; windows.ras.937</extracomment>
        <translation>Le serveur VPN n’a plus de ligne libre.</translation>
    </message>
    <message>
        <source>The L2TP part of the kernel is not loaded.</source>
        <extracomment>xl2tpd.no_kernel</extracomment>
        <translation>La partie L2TP du noyau n’est pas chargée.</translation>
    </message>
    <message>
        <source>Another program holds UDP port 1701.</source>
        <extracomment>xl2tpd.port_busy</extracomment>
        <translation>Un autre programme occupe le port UDP 1701.</translation>
    </message>
    <message>
        <source>The L2TP part got no answer.</source>
        <extracomment>xl2tpd.timeout</extracomment>
        <translation>La partie L2TP n’a pas obtenu de réponse.</translation>
    </message>
    <message>
        <source>The L2TP server answered.</source>
        <extracomment>xl2tpd.up</extracomment>
        <translation>Le serveur L2TP a répondu.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>There is no passthrough switch; no forwarding of UDP 500 or UDP 4500 may lead to another device.</source>
        <extracomment>menu.bbox; menu.freebox</extracomment>
        <translation>Il n’y a pas d’option passthrough ; aucune redirection de UDP 500 ou de UDP 4500 ne doit mener à un autre appareil.</translation>
    </message>
    <message>
        <source>Under VPN and Remote Access &gt; Remote Access Control, the router's own PPTP, IPsec and L2TP services must be off, or it keeps those packets for itself.</source>
        <extracomment>menu.draytek</extracomment>
        <translation>Sous VPN and Remote Access &gt; Remote Access Control, les services PPTP, IPsec et L2TP propres au routeur doivent être désactivés, sinon il garde ces paquets pour lui.</translation>
    </message>
    <message>
        <source>There is no passthrough switch. Under VPN, the box's own IPsec connections must be off, or it keeps IKE for itself.</source>
        <extracomment>menu.fritzbox</extracomment>
        <translation>Il n’y a pas d’option passthrough. Sous VPN, les connexions IPsec propres à la box doivent être désactivées, sinon elle garde IKE pour elle.</translation>
    </message>
    <message>
        <source>Under Port Sharing, no sharing of ESP, GRE, UDP 500 or UDP 4500 may lead to another device.</source>
        <extracomment>menu.fritzbox</extracomment>
        <translation>Sous Port Sharing (partages de ports), aucun partage de ESP, GRE, UDP 500 ou UDP 4500 ne doit mener à un autre appareil.</translation>
    </message>
    <message>
        <source>Changing components restarts the router and needs internet access.</source>
        <extracomment>menu.keenetic</extracomment>
        <translation>Modifier les composants redémarre le routeur et nécessite un accès à Internet.</translation>
    </message>
    <message>
        <source>Add rules that let out UDP 500, UDP 4500, UDP 1701, TCP 1723, ESP and GRE.</source>
        <extracomment>menu.livebox</extracomment>
        <translation>Ajoutez des règles qui laissent sortir UDP 500, UDP 4500, UDP 1701, TCP 1723, ESP et GRE.</translation>
    </message>
    <message>
        <source>Under Filter Rules, no rule of the chain forward may drop GRE, ESP, UDP 500, UDP 4500 or TCP 1723.</source>
        <extracomment>menu.mikrotik</extracomment>
        <translation>Sous Filter Rules, aucune règle de la chaîne forward ne doit rejeter GRE, ESP, UDP 500, UDP 4500 ou TCP 1723.</translation>
    </message>
    <message>
        <source>There is no passthrough switch: set NAT Filtering to Open and switch SIP ALG off.</source>
        <extracomment>menu.netgear_genie</extracomment>
        <translation>Il n’y a pas d’option passthrough : réglez NAT Filtering sur Open et désactivez SIP ALG.</translation>
    </message>
    <message>
        <source>There is no PPTP helper: one PPTP client per server is all that its NAT carries.</source>
        <extracomment>menu.opnsense; menu.pfsense</extracomment>
        <translation>Il n’y a pas de module d’aide PPTP : son NAT ne transporte qu’un client PPTP par serveur.</translation>
    </message>
    <message>
        <source>Choose the medium or low level: the high one lets web and mail out only.</source>
        <extracomment>menu.sagemcom</extracomment>
        <translation>Choisissez le niveau moyen ou faible : le niveau élevé ne laisse sortir que le web et les e-mails.</translation>
    </message>
    <message>
        <source>Both boxes are needed, PPTP and GRE.</source>
        <extracomment>menu.unifi</extracomment>
        <translation>Les deux cases sont nécessaires, PPTP et GRE.</translation>
    </message>
    <message>
        <source>In the older interface the page is under Application (or Security) &gt; ALG.</source>
        <extracomment>menu.zte</extracomment>
        <translation>Dans l’ancienne interface, la page se trouve sous Application (ou Security) &gt; ALG.</translation>
    </message>
</context>
</TS>
