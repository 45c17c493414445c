inventory-title = ከዕለት ተዕለት ኑሮ የተገኙ ክህሎቶች
inventory-description = ሰዎች ያለ ክፍያ የሚሠሩት፦ በቤት፣ በቤተሰብ፣ በበጎ ፈቃድ፣ በማኅበራትና በስልክ።

field-home = ቤት
subfield-household = የቤት ሥራ
group-cooking = ማብሰልና መገብየት
group-cleaning-and-clothes = ማጽዳትና ማጠብ
group-running-home = ቤት ማስተዳደር
subfield-repairs = ጥገናና የአትክልት ቦታ
group-home-repairs = ቤት መጠገንና ማደስ
group-garden-and-animals = የአትክልት ቦታና እንስሳት

field-family = ቤተሰብና ጓደኞች
subfield-children = ልጆች
group-raising-children = ልጆች ማሳደግ
subfield-care = ለቤተሰብ አባላት እንክብካቤ
group-caring = መንከባከብ

field-community = ማኅበረሰብ
subfield-volunteering = በጎ ፈቃድ
group-helping = ሰዎችን መርዳት
subfield-associations = ማኅበራት
group-organising = ማደራጀትና መምራት

field-digital = ስልክና ኮምፒውተር
subfield-digital-skills = ዲጂታል ክህሎቶች
group-phone = ስልክ
group-computer = ኮምፒውተር

field-travel = በጉዞ ላይ
subfield-mobility = መንቀሳቀስ
group-driving = መንዳትና መንገድ መፈለግ
