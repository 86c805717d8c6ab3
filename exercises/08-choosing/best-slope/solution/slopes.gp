# How far hard sigmoids of several slopes are from the sigmoid.

set xlabel "slope"
set ylabel "largest gap"
set xrange [0.1:0.3]
set yrange [0:0.2]

plot "slopes.txt" using "slope":"gap" with linespoints title "largest gap"
