# From cold to hot.

set xlabel "temperature"
set ylabel "largest share"

plot "hesitation.txt" using "temperature":"largest" with lines title "largest"
