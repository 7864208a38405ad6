using System.Collections.Immutable;
using CaseFlow.Decisions.Feel.Functions;
using CaseFlow.Decisions.Feel.Syntax;

namespace CaseFlow.Decisions.Feel.Evaluation;

/// <summary>Calls functions: the first signature that fits the arguments is taken.</summary>
internal static class Invoking
{
    public static FeelValue Call(FeelFunction function, ImmutableArray<FeelValue> arguments, ImmutableArray<string> names, Run run, Span span)
    {
        foreach (var signature in function.Signatures)
        {
            if (signature.Bind(arguments, names) is { } bound)
            {
                return Call(function, signature, bound, run, span);
            }
        }

        var given = string.Join(", ", arguments.Select(argument => argument.TypeName));
        return run.Warn(FeelWarningKind.InvalidArguments, span, $"Expected arguments that fit {Describe(function)}, but found ({given}).");
    }

    private static FeelValue Call(FeelFunction function, Signature signature, ImmutableArray<FeelValue> arguments, Run run, Span span)
    {
        var call = new FeelCall(function, arguments, run, span);
        try
        {
            return run.Enter(span, FeelLimits.DepthOfCall) ? run.Admit(signature.Body(call), span) : FeelNull.Instance;
        }
        catch (OverflowException)
        {
            return call.Warn(FeelWarningKind.OutOfRange, $"Expected a result that can be represented, but {function.Name} gives a greater one.");
        }
        finally
        {
            run.Leave(FeelLimits.DepthOfCall);
        }
    }

    private static string Describe(FeelFunction function) =>
        string.Join(" or ", function.Signatures.Select(signature => $"{function.Name}({string.Join(", ", signature.Parameters.Select(Describe))})"));

    private static string Describe(Parameter parameter) => $"{parameter.Name}: {parameter.Type}";
}
