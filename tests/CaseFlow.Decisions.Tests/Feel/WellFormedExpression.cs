using CsCheck;

namespace CaseFlow.Decisions.Tests.Feel;

/// <summary>Writes a well-formed expression by decisions taken from a tape of random numbers, so that it can be made smaller.</summary>
internal sealed class WellFormedExpression
{
    private static readonly string[] Operators =
        [" + ", " - ", " * ", " / ", " ** ", " = ", " != ", " < ", " <= ", " > ", " >= ", " and ", " or "];

    private static readonly string[] Values =
    [
        "0", "1", "-2.5", "79228162514264337593543950335", "\"a\"", "\"\\n\"", "true", "false", "null", "x", "y z", "list", "ctx", "ctx.a",
        "@\"2026-02-28\"", "@\"999999999-12-31\"", "@\"23:59:59.5+02:00\"", "@\"2026-03-29T02:30:00@Europe/Brussels\"", "@\"P1M\"", "@\"-P1DT1S\"", "`a-b`",
    ];

    private static readonly string[] Calls =
    [
        "count", "sum", "min", "not", "string", "string length", "flatten", "sqrt", "exp", "floor", "date", "duration", "date and time", "is defined",
        "reverse", "distinct values", "get entries", "to json", "from json", "upper case", "day of week", "median", "range",
    ];

    private readonly int[] _tape;
    private int _place;

    private WellFormedExpression(int[] tape) => _tape = tape;

    public static Gen<string> Any { get; } = Gen.Int[0, 10_000].Array[1, 60].Select(tape => new WellFormedExpression(tape).Write(0));

    private string Write(int depth) => Choose(depth > 4 ? 2 : 16) switch
    {
        0 or 1 => OneOf(Values),
        2 or 3 or 4 => $"({Write(depth + 1)}{OneOf(Operators)}{Write(depth + 1)})",
        5 => $"-({Write(depth + 1)})",
        6 => $"if {Write(depth + 1)} then {Write(depth + 1)} else {Write(depth + 1)}",
        7 => $"[{Write(depth + 1)}, {Write(depth + 1)}]",
        8 => $"{{k: {Write(depth + 1)}, \"a b\": {Write(depth + 1)}}}",
        9 => $"(({Write(depth + 1)})[{Write(depth + 1)}])",
        10 => $"(for i in {Write(depth + 1)} return {Write(depth + 1)})",
        11 => $"(every i in {Write(depth + 1)} satisfies {Write(depth + 1)})",
        12 => $"{OneOf(Calls)}({Write(depth + 1)})",
        13 => $"(({Write(depth + 1)}) in (< ({Write(depth + 1)}), {Write(depth + 1)}))",
        14 => $"(function(p, q: number) {Write(depth + 1)})({Write(depth + 1)}, {Write(depth + 1)})",
        _ => $"(({Write(depth + 1)}) between ({Write(depth + 1)}) and ({Write(depth + 1)}))",
    };

    private string OneOf(string[] texts) => texts[Choose(texts.Length)];

    // when the tape ends, the simplest is chosen
    private int Choose(int count) => _place < _tape.Length ? _tape[_place++] % count : 0;
}
