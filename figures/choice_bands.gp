# How far networks with each switch stay from two curves, usually and after ten
# times the steps: the median of a hundred seeds, and nine of ten.

set terminal svg size 640,520 dynamic font "sans-serif,14"

set multiplot layout 2,2 columnsfirst
set xrange [0:0.25]
set xtics 0.1
set yrange [*:*] reverse
set offsets 0, 0, 0.6, 0.6
set border 1
set ytics scale 0 noenhanced
unset key

set xlabel "distance to the wave"
plot "choice_bands.txt" \
        using "wave":"place":"wave_low":"wave_high":\
            ytic(stringcolumn("switch")) with xerrorbars \
            linetype 1 pointtype 7 pointsize 0.7

set xlabel "distance to the wave, later"
plot "choice_bands.txt" \
        using "later_wave":"place":"later_wave_low":"later_wave_high":\
            ytic(stringcolumn("switch")) with xerrorbars \
            linetype 1 pointtype 7 pointsize 0.7

set xrange [0:0.75]
set xtics 0.2
set xlabel "distance to the zigzag"
plot "choice_bands.txt" \
        using "zigzag":"place":"zigzag_low":"zigzag_high":\
            ytic(stringcolumn("switch")) with xerrorbars \
            linetype 2 pointtype 7 pointsize 0.7

set xlabel "distance to the zigzag, later"
plot "choice_bands.txt" \
        using "later_zigzag":"place":"later_zigzag_low":"later_zigzag_high":\
            ytic(stringcolumn("switch")) with xerrorbars \
            linetype 2 pointtype 7 pointsize 0.7
