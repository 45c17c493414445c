inventory-title = ክእለታት ካብ መዓልታዊ ህይወት
inventory-description = ሰባት ብዘይ ክፍሊት ዝሰርሕዎ፦ ኣብ ገዛ፣ ኣብ ስድራቤት፣ ብወለንታ፣ ኣብ ማሕበራትን ብተሌፎንን።

field-home = ገዛ
subfield-household = ስራሕ ገዛ
group-cooking = ምኽሻንን ምዕዳግን
group-cleaning-and-clothes = ምጽራይን ክዳን ምሕጻብን
group-running-home = ገዛ ምምሕዳር
subfield-repairs = ጽገናን ጀርዲንን
group-home-repairs = ገዛ ምጽጋንን ምሕዳስን
group-garden-and-animals = ጀርዲንን እንስሳታትን

field-family = ስድራቤትን ኣዕሩኽን
subfield-children = ቆልዑ
group-raising-children = ቆልዑ ምዕባይ
subfield-care = ክንክን ኣባላት ስድራ
group-caring = ንቤተሰብ ምክንኻን

field-community = ማሕበረሰብ
subfield-volunteering = ወለንታዊ ስራሕ
group-helping = ንሰባት ምሕጋዝ
subfield-associations = ማሕበራት
group-organising = ምውዳብን ምምራሕን

field-digital = ተሌፎንን ኮምፕዩተርን
subfield-digital-skills = ዲጂታላዊ ክእለታት
group-phone = ተሌፎን
group-computer = ኮምፕዩተር

field-travel = ኣብ መገዲ
subfield-mobility = ምንቅስቓስ
group-driving = መኪና ምዝዋርን መገዲ ምርካብን
