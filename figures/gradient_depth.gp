# What is left of a gradient after each layer.

set xlabel "layers passed"
set ylabel "share of the gradient left"
set logscale y
set yrange [1e-13:2]
set ytics 1e2 format "10^{%L}"
unset mytics
set key bottom left

plot "gradient_depth.txt" \
        using "layers":"sigmoid_share"  with lines title "sigmoid", \
     "" using "layers":"tanh_share"     with lines title "tanh", \
     "" using "layers":"quarters_share" with lines title "a quarter a layer"
