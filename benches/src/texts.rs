//! Texts to link and to read, in our own words.

/// Titles as people write them, with their language: plain, gendered, inflected, misspelt, long.
pub const TITLES: [(&str, &str); 32] = [
    ("en", "Warehouse operative"),
    ("en", "forklift driver (nights)"),
    ("en", "Senior Software Engineer"),
    ("en", "care asistant"),
    ("en", "HGV class 1 driver"),
    ("en", "Chef de partie"),
    ("en", "primary school teacher"),
    ("en", "Cleaner / housekeeping attendant"),
    ("en", "CNC machine operator - immediate start"),
    ("en", "bricklayer"),
    ("en", "Customer service representative with German"),
    ("en", "electrican"),
    ("en", "Registered Nurse, intensive care"),
    ("en", "Sales assistant (part-time)"),
    ("en", "Fruit picker"),
    ("en", "accounts payable clerk"),
    ("de", "Altenpfleger (m/w/d)"),
    ("de", "Maler/in und Lackierer/in"),
    ("de", "Lagermitarbeiter"),
    ("de", "Schweißer"),
    ("de", "Fachkraft für Küchen- und Möbelmontage"),
    ("de", "Reinigungskraft auf Minijob-Basis"),
    ("fr", "Aide-soignant(e)"),
    ("fr", "conducteur de poids lourd"),
    ("fr", "Ouvrier agricole"),
    ("fr", "Serveuse en restauration"),
    ("fr", "soudeur"),
    ("it", "Operatore socio sanitario"),
    ("it", "cuoco"),
    ("it", "Addetta alle pulizie"),
    ("it", "muratore"),
    ("it", "magazziniere con patentino del muletto"),
];

/// A CV of some 250 words.
pub const CV: &str = "\
About me
I am a reliable worker with eleven years of experience in warehouses, on building sites and in kitchens. I came to \
Leipzig in 2023 and speak Arabic, English and some German.

Work
2019 to 2022: Warehouse operator, Izmir. I drove a forklift and a reach truck, picked orders with a hand scanner, \
loaded and unloaded lorries, checked deliveries against the papers and counted stock. In the last year I led a shift of \
six people, planned their breaks and trained newcomers. We cut picking errors by half.
2015 to 2018: Bricklayer and helper, Gaziantep. I laid bricks and blocks, mixed mortar and concrete, put up \
scaffolding, read simple building plans and kept the site tidy and safe. I worked with a circular saw and an angle grinder.
2012 to 2014: Kitchen assistant in my uncle's restaurant, Aleppo. I prepared vegetables and meat, cooked soups and \
rice dishes, baked flat bread, washed up, kept to the rules of food hygiene and helped to serve guests at weekends.

Other
At home I repaired bicycles and small engines for neighbours, looked after my grandmother (washing, meals, medicines) \
and taught my younger brothers mathematics. I use a spreadsheet for stock lists and write short reports by e-mail.
I have no experience with welding, but I would like to learn it.

Training
Forklift licence (2016), first aid course (2021), German course A2 (2024), driving licence B.
";
