# What is left of a gradient after each layer.

set xlabel "layers passed"
set ylabel "share of the gradient left"
set logscale y
set yrange [1e-13:2]
set ytics 1e2 format "10^{%L}"
unset mytics
set key bottom left

plot "gradient_depth.txt" \
        using "layers":"sigmoid"  with lines title "sigmoid", \
     "" using "layers":"tanh"     with lines title "tanh", \
     "" using "layers":"quarters" with lines title "a quarter a layer"
