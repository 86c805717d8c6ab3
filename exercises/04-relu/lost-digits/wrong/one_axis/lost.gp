# The relative errors of two forms of ELU, near zero.

set xlabel "distance from zero"
set ylabel "relative error"
set key bottom left
set logscale y

plot "lost.txt" using "distance":"plain" with lines title "plain", \
     ""         using "distance":"expm1" with lines title "expm1"
