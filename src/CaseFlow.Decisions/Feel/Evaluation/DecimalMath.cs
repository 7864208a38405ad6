namespace CaseFlow.Decisions.Feel.Evaluation;

/// <summary>What <see cref="decimal"/> lacks. Whole powers are exact as far as 28 digits go, the rest goes through binary floating point.</summary>
internal static class DecimalMath
{
    /// <exception cref="OverflowException">The power is too great, or not a real number.</exception>
    /// <exception cref="DivideByZeroException">Zero to a negative power.</exception>
    public static decimal Power(decimal number, decimal exponent)
    {
        if (!decimal.IsInteger(exponent) || decimal.Abs(exponent) > 1_000_000)
        {
            return (decimal)Math.Pow((double)number, (double)exponent);
        }

        return exponent < 0 ? 1 / WholePower(number, (int)-exponent) : WholePower(number, (int)exponent);
    }

    /// <exception cref="OverflowException">The number is negative.</exception>
    public static decimal SquareRoot(decimal number)
    {
        var root = (decimal)Math.Sqrt((double)number);
        for (var step = 0; step < 3 && root != 0; step++)
        {
            root = (root + (number / root)) / 2;
        }

        return root;
    }

    private static decimal WholePower(decimal number, int exponent)
    {
        var power = 1m;
        for (var square = number; exponent > 0; exponent >>= 1)
        {
            power = (exponent & 1) == 1 ? power * square : power;
            square = exponent > 1 ? square * square : square;
        }

        return power;
    }
}
