# What smooth functions add to ReLU is the same on both sides.

set xlabel "x"
set yrange [-0.4:0.8]

plot "relu_rests.txt" \
        using "x":"softplus" with lines title "softplus", \
     "" using "x":"silu"     with lines title "SiLU", \
     "" using "x":"gelu"     with lines title "GELU"
