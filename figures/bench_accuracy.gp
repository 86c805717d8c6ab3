# How fast and how exact each function is, ours and the peers'.

set terminal svg size 640,420 dynamic font "sans-serif,15"

set xlabel "time for each element, in ns"
set ylabel "largest error, in ulp"
set logscale x
set logscale y
set format y "10^{%L}"
set key outside top center horizontal

plot "bench_accuracy.txt" \
        using "fast_ns":"fast_ulp" with points \
            linetype 1 pointtype 7 title "fast", \
     "" using "pytorch_ns":"pytorch_ulp" with points \
            linetype 2 pointtype 4 title "PyTorch", \
     "" using "eigen_ns":"eigen_ulp" with points \
            linetype 3 pointtype 8 title "Eigen", \
     "" using "numpy_ns":"numpy_ulp" with points \
            linetype 4 pointtype 2 title "NumPy", \
     "" using "plain_ns":"plain_ulp" with points \
            linecolor "#767676" pointtype 6 title "plain"
