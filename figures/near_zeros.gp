# Only ReLU answers exactly 0 to half of its inputs.

set xlabel "distance from 0"
set ylabel "share of the outputs"
set logscale x
set xrange [1e-4:1]
set xtics format "10^{%L}"
unset mxtics
set yrange [0:1.05]
set style fill transparent solid 0.25 noborder

plot "near_zeros.txt" \
        using "distance":"relu_low_share":"relu_high_share" \
            with filledcurves linetype 1 notitle, \
     "" using "distance":"elu_low_share":"elu_high_share" \
            with filledcurves linetype 2 notitle, \
     "" using "distance":"gelu_low_share":"gelu_high_share" \
            with filledcurves linetype 3 notitle, \
     "" using "distance":"sigmoid_low_share":"sigmoid_high_share" \
            with filledcurves linetype 4 notitle, \
     "" using "distance":"relu_share" with lines linetype 1 title "ReLU", \
     "" using "distance":"elu_share" with lines linetype 2 title "ELU", \
     "" using "distance":"gelu_share" with lines linetype 3 title "GELU", \
     "" using "distance":"sigmoid_share" with lines linetype 4 title "sigmoid"
