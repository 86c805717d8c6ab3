# How far n shares of 1 are from 1, when they are added up.

set xlabel "n"
set ylabel "distance from 1"
set logscale x

plot "million.txt" using "n":"plain"   with linespoints title "plain", \
     ""            using "n":"careful" with linespoints title "careful"
