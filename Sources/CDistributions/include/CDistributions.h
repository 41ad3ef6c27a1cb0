#pragma once

#ifdef __cplusplus
extern "C" {
#endif

// Distribution functions on Boost.Math (BSL-1.0), evaluated in long double, returned as double.
// `upper` != 0 asks for the upper tail, computed directly and not as 1 - p.
// Arguments outside the domain give NaN; nothing throws across this boundary.

double cd_normal_cdf(double x, int upper);
double cd_normal_quantile(double p, int upper);
double cd_t_cdf(double x, double df, int upper);
double cd_t_quantile(double p, double df, int upper);
double cd_f_cdf(double x, double df1, double df2, int upper);
double cd_f_quantile(double p, double df1, double df2, int upper);
double cd_chi_squared_cdf(double x, double df, int upper);
double cd_chi_squared_quantile(double p, double df, int upper);
double cd_beta_cdf(double x, double a, double b, int upper);
double cd_beta_quantile(double p, double a, double b, int upper);

#ifdef __cplusplus
}
#endif
