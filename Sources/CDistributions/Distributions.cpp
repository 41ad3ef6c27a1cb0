#include "CDistributions.h"

#include <cmath>
#include <limits>

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

namespace {

namespace bm = boost::math;
namespace pol = boost::math::policies;

// Bad arguments give NaN and overflow gives infinity; double is promoted to long double inside.
using Policy = pol::policy<
    pol::domain_error<pol::ignore_error>, pol::pole_error<pol::ignore_error>,
    pol::overflow_error<pol::ignore_error>, pol::underflow_error<pol::ignore_error>,
    pol::denorm_error<pol::ignore_error>, pol::evaluation_error<pol::ignore_error>,
    pol::rounding_error<pol::ignore_error>, pol::indeterminate_result_error<pol::ignore_error>,
    pol::promote_double<true>>;

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

template <class Body>
double guarded(Body body) noexcept {
  try {
    return body();
  } catch (...) {
    return notANumber;
  }
}

template <class Distribution>
double cdf(const Distribution &d, double x, int upper) {
  return upper ? bm::cdf(bm::complement(d, x)) : bm::cdf(d, x);
}

template <class Distribution>
double quantile(const Distribution &d, double p, int upper) {
  return upper ? bm::quantile(bm::complement(d, p)) : bm::quantile(d, p);
}

bool probability(double p) { return p >= 0 && p <= 1; }

// The distributions on [0, inf): below 0 there is no mass, and at infinity all of it is passed.
template <class Distribution>
double positive_cdf(const Distribution &d, double x, int upper) {
  if (std::isnan(x)) return notANumber;
  if (x <= 0) return upper ? 1 : 0;
  if (x == infinity) return upper ? 0 : 1;
  return cdf(d, x, upper);
}

}  // namespace

extern "C" {

double cd_normal_cdf(double x, int upper) {
  // erfcl keeps the far tail exact where x / sqrt(2) rounded to double would not.
  const long double z = upper ? static_cast<long double>(x) : -static_cast<long double>(x);
  return static_cast<double>(0.5L * erfcl(z * 0.707106781186547524400844362104849039L));
}

double cd_normal_quantile(double p, int upper) {
  if (!probability(p)) return notANumber;
  return guarded([&] { return quantile(bm::normal_distribution<double, Policy>(), p, upper); });
}

double cd_t_cdf(double x, double df, int upper) {
  if (std::isnan(x) || !(df > 0)) return notANumber;
  if (std::isinf(x)) return (x > 0) == (upper != 0) ? 0 : 1;
  return guarded([&] { return cdf(bm::students_t_distribution<double, Policy>(df), x, upper); });
}

double cd_t_quantile(double p, double df, int upper) {
  if (!probability(p) || !(df > 0)) return notANumber;
  return guarded(
      [&] { return quantile(bm::students_t_distribution<double, Policy>(df), p, upper); });
}

double cd_f_cdf(double x, double df1, double df2, int upper) {
  if (!(df1 > 0) || !(df2 > 0)) return notANumber;
  return guarded([&] {
    return positive_cdf(bm::fisher_f_distribution<double, Policy>(df1, df2), x, upper);
  });
}

double cd_f_quantile(double p, double df1, double df2, int upper) {
  if (!probability(p) || !(df1 > 0) || !(df2 > 0)) return notANumber;
  return guarded(
      [&] { return quantile(bm::fisher_f_distribution<double, Policy>(df1, df2), p, upper); });
}

double cd_chi_squared_cdf(double x, double df, int upper) {
  if (!(df > 0)) return notANumber;
  return guarded(
      [&] { return positive_cdf(bm::chi_squared_distribution<double, Policy>(df), x, upper); });
}

double cd_chi_squared_quantile(double p, double df, int upper) {
  if (!probability(p) || !(df > 0)) return notANumber;
  return guarded(
      [&] { return quantile(bm::chi_squared_distribution<double, Policy>(df), p, upper); });
}

double cd_beta_cdf(double x, double a, double b, int upper) {
  if (std::isnan(x) || !(a > 0) || !(b > 0)) return notANumber;
  if (x <= 0) return upper ? 1 : 0;
  if (x >= 1) return upper ? 0 : 1;
  return guarded([&] { return cdf(bm::beta_distribution<double, Policy>(a, b), x, upper); });
}

double cd_beta_quantile(double p, double a, double b, int upper) {
  if (!probability(p) || !(a > 0) || !(b > 0)) return notANumber;
  return guarded([&] { return quantile(bm::beta_distribution<double, Policy>(a, b), p, upper); });
}
}
