inventory-title = Wax-soo-saarka birta iyo korontada
inventory-description = Shaqooyinka warshadda: diyaarinta shaqada, samaynta iyo isku xirka qaybaha, fiilooyin, hubin iyo hagaajin.

field-preparation = Diyaarinta shaqada
subfield-jobs = Amarrada shaqada iyo sawirrada
group-reading-jobs = Akhrinta amarrada iyo sawirrada
group-getting-ready = Diyaarinta agabka iyo qalabka

field-production = Wax-soo-saarka
subfield-metalwork = Shaqada birta
group-cutting-and-shaping = Jaridda iyo qaabaynta birta
group-welding = Alxamidda
subfield-machines = Mashiinnada
group-running-machines = Ku shaqaynta mashiinnada
group-turning-and-milling = Toornada iyo fareesada
group-setting-up = Habaynta mashiinnada
subfield-assembly = Isku-rakibidda
group-machine-assembly = Isku-rakibidda mashiinnada
group-electrical-assembly = Isku-dubbaridka qalabka korontada
subfield-quality = Tayada
group-checking-parts = Hubinta qaybaha

field-maintenance = Dayactirka
subfield-mechanics = Dayactirka makaanikada
group-servicing = Dayactirka mashiinnada
subfield-electrics = Dayactirka korontada
group-plant-electrics = Hagaajinta qaybaha korontada
