# ReLU draws corners, SiLU rounds them off.

set multiplot layout 1,2
set xlabel "x"
set xtics 1
set yrange [-1.4:2.6]
set ytics -1,1,1
set key samplen 2

plot "choice_curves.txt" \
        using "x":"wave_relu" with lines title "ReLU", \
     "" using "x":"wave_silu" with lines title "SiLU", \
     "" using "x":"wave"      with lines title "wave"

plot "choice_curves.txt" \
        using "x":"zigzag_relu" with lines title "ReLU", \
     "" using "x":"zigzag_silu" with lines title "SiLU", \
     "" using "x":"zigzag"      with lines title "zigzag"
