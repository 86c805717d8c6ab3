# A signal keeps its size only if the weights fit the activation function.

set xlabel "layers passed"
set ylabel "root mean square of the signal"
set logscale y
set yrange [1e-8:1e8]
set ytics 1e4 format "10^{%L}"
unset mytics
set key outside top center maxrows 3
set style fill transparent solid 0.25 noborder

plot "signal_depth.txt" \
        using "layers":"he_low_rms":"he_high_rms" \
            with filledcurves linetype 1 notitle, \
     "" using "layers":"xavier_low_rms":"xavier_high_rms" \
            with filledcurves linetype 1 notitle, \
     "" using "layers":"large_low_rms":"large_high_rms" \
            with filledcurves linetype 2 notitle, \
     "" using "layers":"small_low_rms":"small_high_rms" \
            with filledcurves linetype 2 notitle, \
     "" using "layers":"sigmoid_low_rms":"sigmoid_high_rms" \
            with filledcurves linetype 3 notitle, \
     "" using "layers":"tanh_low_rms":"tanh_high_rms" \
            with filledcurves linetype 4 notitle, \
     "" using "layers":"he_rms" with lines linetype 1 \
            title "ReLU, He", \
     "" using "layers":"xavier_rms" with lines linetype 1 \
            dashtype (3,4) title "ReLU, Xavier", \
     "" using "layers":"large_rms" with lines linetype 2 \
            title "ReLU, too large", \
     "" using "layers":"small_rms" with lines linetype 2 \
            dashtype (3,4) title "ReLU, too small", \
     "" using "layers":"sigmoid_rms" with lines linetype 3 \
            title "sigmoid, Xavier", \
     "" using "layers":"tanh_rms" with lines linetype 4 \
            title "tanh, Xavier"
