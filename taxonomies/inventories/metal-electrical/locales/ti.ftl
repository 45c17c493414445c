inventory-title = ስራሕ ሓጺንን ኤለትሪክን
inventory-description = ስራሓት ኣብ ጋራጅ ወይ ፋብሪካ፦ ስራሕ ምድላው፣ ክፋላት ምስራሕን ምግጣምን፣ ምፍታሽን ምጽጋንን።

field-preparation = ምድላው ስራሕ
subfield-jobs = ትእዛዝ ስራሕን ንድፍን
group-reading-jobs = ትእዛዝ ስራሕን ንድፍን ምንባብ
group-getting-ready = ንዋትን መሳርሕን ምድላው

field-production = ፍርያት
subfield-metalwork = ስራሕ ሓጺን
group-cutting-and-shaping = ሓጺን ምቝራጽን ቅርጺ ምሃብን
group-welding = ምልሓም
subfield-machines = ማሽናት
group-running-machines = ብማሽን ምስራሕ
group-turning-and-milling = ቶርንዮን ፍሬሳን
group-setting-up = ማሽን ምስትኽኻል
subfield-assembly = ምግጣም
group-machine-assembly = ማሽናት ምግጣም
group-electrical-assembly = መሳርሒ ኤለትሪክ ምግጣም
subfield-quality = ጽፈት
group-checking-parts = ክፋላት ምፍታሽ

field-maintenance = ጽገና
subfield-mechanics = መካኒካዊ ጽገና
group-servicing = ማሽናት ምጽጋን
subfield-electrics = ጽገና ኤለትሪክ
group-plant-electrics = ክፋላት ኤለትሪክ ምጽጋን
