# Two layers without an activation, one layer, and two layers with.

set xlabel "x"
set ylabel "output"
set yrange [-4:7]

plot "linear_collapse.txt" \
        using "x":"with_sigmoid" with lines linetype 1 \
            title "two layers, sigmoid between", \
     "" using "x":"one_layer" with lines linetype 3 title "one layer", \
     "" using "x":"two_layers" every 5 with points linetype 2 pointtype 6 \
            title "two layers, nothing between"
