# A gradient, too, keeps its size only if the weights fit.

set xlabel "layers passed"
set ylabel "share of the gradient"
set logscale y
set yrange [1e-16:1e8]
set ytics 1e4 format "10^{%L}"
unset mytics
set key outside top center maxrows 3
set style fill transparent solid 0.25 noborder

plot "signal_depth.txt" \
        using "layers":"he_low_share":"he_high_share" \
            with filledcurves linetype 1 notitle, \
     "" using "layers":"xavier_low_share":"xavier_high_share" \
            with filledcurves linetype 1 notitle, \
     "" using "layers":"large_low_share":"large_high_share" \
            with filledcurves linetype 2 notitle, \
     "" using "layers":"small_low_share":"small_high_share" \
            with filledcurves linetype 2 notitle, \
     "" using "layers":"sigmoid_low_share":"sigmoid_high_share" \
            with filledcurves linetype 3 notitle, \
     "" using "layers":"tanh_low_share":"tanh_high_share" \
            with filledcurves linetype 4 notitle, \
     "" using "layers":"he_share" with lines linetype 1 \
            title "ReLU, He", \
     "" using "layers":"xavier_share" with lines linetype 1 \
            dashtype (3,4) title "ReLU, Xavier", \
     "" using "layers":"large_share" with lines linetype 2 \
            title "ReLU, too large", \
     "" using "layers":"small_share" with lines linetype 2 \
            dashtype (3,4) title "ReLU, too small", \
     "" using "layers":"sigmoid_share" with lines linetype 3 \
            title "sigmoid, Xavier", \
     "" using "layers":"tanh_share" with lines linetype 4 \
            title "tanh, Xavier"
