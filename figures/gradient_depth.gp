# What is left of a gradient after each layer: medians, and bands around them.

set xlabel "layers passed"
set ylabel "share of the gradient left"
set logscale y
set yrange [1e-13:2]
set ytics 1e2 format "10^{%L}"
unset mytics
set key bottom left
set style fill transparent solid 0.25 noborder

plot "gradient_depth.txt" \
        using "layers":"sigmoid_low_share":"sigmoid_high_share" \
            with filledcurves linetype 1 notitle, \
     "" using "layers":"tanh_low_share":"tanh_high_share" \
            with filledcurves linetype 2 notitle, \
     "" using "layers":"sigmoid_share" with lines linetype 1 title "sigmoid", \
     "" using "layers":"tanh_share" with lines linetype 2 title "tanh", \
     "" using "layers":"quarters_share" \
            with lines linetype 3 title "a quarter a layer"
