inventory-title = የብረታ ብረት እና የኤሌክትሪክ ምርት
inventory-description = በወርክሾፕ ወይም በፋብሪካ፦ ሥራ ማዘጋጀት፣ ክፍሎችን መሥራትና መገጣጠም፣ ሽቦ መግጠም፣ መፈተሽና መጠገን።

field-preparation = የሥራ ዝግጅት
subfield-jobs = የሥራ ትዕዛዝና ንድፍ
group-reading-jobs = የሥራ ትዕዛዝና ንድፍ ማንበብ
group-getting-ready = ቁሳቁስና መሣሪያ ማዘጋጀት

field-production = ምርት
subfield-metalwork = የብረት ሥራ
group-cutting-and-shaping = ብረት መቁረጥና ቅርጽ መስጠት
group-welding = መበየድ
subfield-machines = ማሽኖች
group-running-machines = በማሽን መሥራት
group-turning-and-milling = ተርኒንግና ሚሊንግ ማድረግ
group-setting-up = ማሽን ማስተካከል
subfield-assembly = መገጣጠም
group-machine-assembly = ማሽኖችን መገጣጠም
group-electrical-assembly = የኤሌክትሪክ ዕቃዎችን መገጣጠም
subfield-quality = ጥራት
group-checking-parts = ክፍሎችን መፈተሽ

field-maintenance = ጥገና
subfield-mechanics = የሜካኒካል ጥገና
group-servicing = ማሽኖችን መጠገንና መንከባከብ
subfield-electrics = የኤሌክትሪክ ጥገና
group-plant-electrics = የኤሌክትሪክ ክፍሎችን መጠገን
