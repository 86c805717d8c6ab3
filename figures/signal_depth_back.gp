# A gradient, too, keeps its size only if the weights fit.

set xlabel "layers passed"
set ylabel "share of the gradient"
set logscale y
set yrange [1e-16:1e8]
set ytics 1e4 format "10^{%L}"
unset mytics
set key outside top center maxrows 3

plot "signal_depth.txt" \
        using "layers":"gradient_he_share" with lines linetype 1 title "ReLU, He", \
     "" using "layers":"gradient_xavier_share" with lines linetype 1 \
            dashtype (3,4) title "ReLU, Xavier", \
     "" using "layers":"gradient_large_share" with lines linetype 2 \
            title "ReLU, too large", \
     "" using "layers":"gradient_small_share" with lines linetype 2 \
            dashtype (3,4) title "ReLU, too small", \
     "" using "layers":"gradient_sigmoid_share" with lines linetype 3 \
            title "sigmoid, Xavier", \
     "" using "layers":"gradient_tanh_share" with lines linetype 4 \
            title "tanh, Xavier"
