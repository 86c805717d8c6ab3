# The steps of the network, from plain loops to fused layers.

set terminal svg size 640,330 dynamic font "sans-serif,15"

set xlabel "milliseconds for ten thousand digits"
set logscale x
set yrange [*:*] reverse
set offsets 0, 0, 0.6, 0.6
set border 1
set ytics scale 0 noenhanced
set key outside top center horizontal

plot "bench_network.txt" \
        using "one_ms":"place":ytic(stringcolumn("way")) with points \
            linetype 1 pointtype 7 title "one thread", \
     "" using "two_ms":"place" with points \
            linetype 2 pointtype 4 title "two threads"
