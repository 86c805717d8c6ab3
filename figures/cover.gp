# Eight switches of the book, each through the same window.

set terminal svg size 640,370 dynamic font "sans-serif,17"
set multiplot layout 2,4 margins 0.02,0.98,0.08,0.88 spacing 0.04,0.2
set xrange [-4:2]
set yrange [-1.2:2.2]
set border 0
set xzeroaxis linecolor "#767676" linetype 1 linewidth 1
set yzeroaxis linecolor "#767676" linetype 1 linewidth 1
unset tics
unset grid
unset key
set title offset 0,-0.8
set xlabel "x" offset 0,0.8

set title "step"
plot "sigmoid_curve.txt" using "x":"step" with fsteps
set title "sigmoid"
plot "sigmoid_curve.txt" using "x":"sigmoid" with lines
set title "tanh"
plot "sigmoid_tanh.txt" using "x":"tanh" with lines
set title "ReLU"
plot "family_curves.txt" using "x":"relu" with lines
set title "ELU"
plot "family_curves.txt" using "x":"elu" with lines
set title "softplus"
plot "family_curves.txt" using "x":"softplus" with lines
set title "GELU"
plot "family_curves.txt" using "x":"gelu" with lines
set title "Mish"
plot "family_curves.txt" using "x":"mish" with lines
