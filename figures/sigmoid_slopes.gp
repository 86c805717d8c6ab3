# How steep the sigmoid is at each input, and how steep tanh.

set xlabel "x"
set ylabel "slope"
set yrange [0:1.1]

plot "sigmoid_slopes.txt" using "x":"sigmoid" with lines title "sigmoid", \
     ""                   using "x":"tanh"    with lines title "tanh"
