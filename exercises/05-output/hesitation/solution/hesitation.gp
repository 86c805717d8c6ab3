# From cold to hot.

set xlabel "temperature"
set ylabel "choices"
set yrange [0:3.2]
set logscale x

plot "hesitation.txt" using "temperature":"choices" with lines title "choices"
