# The whole family: corners, bends, dips, and one parabola.

set terminal svg size 640,680 dynamic font "sans-serif,17"
set multiplot layout 2,2
set xlabel "x"
set xrange [-4:2]
set yrange [-2:4.5]
set ytics 1
set key top left

set title "corners"
plot "family_curves.txt" \
        using "x":"relu"       with lines title "ReLU", \
     "" using "x":"leaky_relu" with lines title "leaky ReLU"

set title "bends"
plot "family_curves.txt" \
        using "x":"elu"      with lines title "ELU", \
     "" using "x":"selu"     with lines title "SELU", \
     "" using "x":"softplus" with lines title "softplus"

set title "gates"
plot "family_curves.txt" \
        using "x":"gelu"       with lines title "GELU", \
     "" using "x":"silu"       with lines title "SiLU", \
     "" using "x":"mish"       with lines title "Mish", \
     "" using "x":"hard_swish" with lines title "hard swish"

set title "a square"
plot "family_curves.txt" \
        using "x":"squared_relu" with lines title "squared ReLU", \
     "" using "x":"relu"         with lines linetype 3 title "ReLU"
