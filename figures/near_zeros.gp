# Only ReLU answers exactly 0 to half of its inputs.

set xlabel "distance from 0"
set ylabel "share of the outputs"
set logscale x
set xrange [1e-4:1]
set xtics format "10^{%L}"
unset mxtics
set yrange [0:1.05]

plot "near_zeros.txt" \
        using "distance":"relu_share"    with lines title "ReLU", \
     "" using "distance":"elu_share"     with lines title "ELU", \
     "" using "distance":"gelu_share"    with lines title "GELU", \
     "" using "distance":"sigmoid_share" with lines title "sigmoid"
