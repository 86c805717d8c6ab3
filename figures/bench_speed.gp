# What an element costs, and what it costs to copy it.

set terminal svg size 640,560 dynamic font "sans-serif,15"

set xlabel "nanoseconds for each element"
set logscale x
set yrange [*:*] reverse
set offsets 0, 0, 0.6, 0.6
set border 1
set ytics scale 0 noenhanced
set key outside top center horizontal

plot "bench_speed.txt" \
        using "fast_ns":"place":ytic(stringcolumn("function")) with points \
            linetype 1 pointtype 7 title "fast", \
     "" using "pytorch_ns":"place" with points \
            linetype 2 pointtype 4 title "PyTorch", \
     "" using "eigen_ns":"place" with points \
            linetype 3 pointtype 8 title "Eigen", \
     "" using "numpy_ns":"place" with points \
            linetype 4 pointtype 2 title "NumPy", \
     "" using "plain_ns":"place" with points \
            linecolor "#767676" pointtype 6 title "plain", \
     "" using "copy_ns":"place" with lines \
            linecolor "#767676" dashtype 3 title "copy"
