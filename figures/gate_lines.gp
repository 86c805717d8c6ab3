# XOR is yes between the lines of OR and NAND, and no line separates it alone.

set xlabel "x_1"
set ylabel "x_2"
set xrange [-0.5:1.5]
set yrange [-0.6:2.1]
set xtics 1
set ytics 1
set key outside top center maxrows 2

plot "gate_lines.txt" \
        using "xor_x":"xor_y" with points linetype 1 pointtype 7 \
            pointsize 1.5 title "XOR is 1", \
     "" using "other_x":"not_xor" with points linetype 2 pointtype 6 \
            pointsize 1.5 linewidth 2 title "XOR is 0", \
     "" using "x1":"nand"       with lines linetype 2 title "edge of NAND", \
     "" using "x1":"or"         with lines linetype 3 title "edge of OR"
