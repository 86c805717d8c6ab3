# A signal keeps its size only if the weights fit the activation function.

set xlabel "layers passed"
set ylabel "root mean square of the signal"
set logscale y
set yrange [1e-8:1e8]
set ytics 1e4 format "10^{%L}"
unset mytics
set key outside top center maxrows 3

plot "signal_depth.txt" \
        using "layers":"signal_he_rms" with lines linetype 1 title "ReLU, He", \
     "" using "layers":"signal_xavier_rms" with lines linetype 1 \
            dashtype (3,4) title "ReLU, Xavier", \
     "" using "layers":"signal_large_rms" with lines linetype 2 \
            title "ReLU, too large", \
     "" using "layers":"signal_small_rms" with lines linetype 2 \
            dashtype (3,4) title "ReLU, too small", \
     "" using "layers":"signal_sigmoid_rms" with lines linetype 3 \
            title "sigmoid, Xavier", \
     "" using "layers":"signal_tanh_rms" with lines linetype 4 \
            title "tanh, Xavier"
