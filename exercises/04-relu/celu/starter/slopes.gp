# The slopes of ELU and of CELU, with alpha one half.

set xlabel "x"
set ylabel "slope"
set yrange [0:1.2]

plot "slopes.txt" using "x":"elu" with lines title "ELU"
