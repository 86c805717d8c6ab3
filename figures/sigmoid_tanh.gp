# Tanh is the sigmoid stretched around zero.

set xlabel "x"
set yrange [-1.1:1.1]

plot "sigmoid_tanh.txt" using "x":"sigmoid" with lines title "sigmoid", \
     ""                 using "x":"tanh"    with lines title "tanh"
