using System.Collections.Immutable;
using System.Diagnostics;

namespace CaseFlow.Decisions.Feel.Functions;

/// <summary>One way to call a function, and what it then does.</summary>
/// <param name="Parameters">The parameters, in order.</param>
/// <param name="Body">What it does with arguments that fit.</param>
/// <param name="IsVariadic">Whether the last parameter takes all arguments from there on, as one list.</param>
internal sealed record Signature(ImmutableArray<Parameter> Parameters, Func<FeelCall, FeelValue> Body, bool IsVariadic = false)
{
    /// <summary>
    /// Reads <c>"string: string, start position: number, length?: number"</c>; <c>name: type?</c> accepts null, <c>...name</c> takes the rest.
    /// </summary>
    public static Signature Read(string text, Func<FeelCall, FeelValue> body)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new([.. parts.Select(ReadParameter)], body, parts is [.., ['.', ..]]);
    }

    /// <summary>The arguments in the order of the parameters, converted where FEEL converts; null when they do not fit.</summary>
    public ImmutableArray<FeelValue>? Bind(ImmutableArray<FeelValue> arguments, ImmutableArray<string> names)
    {
        var ordered = names.IsEmpty ? ByPlace(arguments) : ByName(arguments, names);
        return ordered is null ? null : Convert(ordered);
    }

    /// <summary>Whether it can be called with so many arguments.</summary>
    public bool Takes(int count) =>
        count >= Parameters.Count(parameter => !parameter.IsOptional) && (IsVariadic || count <= Parameters.Length);

    private static Parameter ReadParameter(string text)
    {
        var (name, type) = text.Split(": ") is [var first, var second] ? (first, second) : throw new UnreachableException(text);
        return new(name.Trim('.', '?'), FeelType.Named(type.TrimEnd('?')) ?? throw new UnreachableException(text), name[^1] == '?', type[^1] == '?');
    }

    private FeelValue?[]? ByPlace(ImmutableArray<FeelValue> arguments)
    {
        if (IsVariadic)
        {
            return arguments.Length < Parameters.Length
                ? null
                : [.. arguments.Take(Parameters.Length - 1), new FeelList([.. arguments.Skip(Parameters.Length - 1)])];
        }

        var ordered = new FeelValue?[Parameters.Length];
        if (arguments.Length > ordered.Length)
        {
            return null;
        }

        arguments.CopyTo(ordered!);
        return ordered;
    }

    private FeelValue?[]? ByName(ImmutableArray<FeelValue> arguments, ImmutableArray<string> names)
    {
        var ordered = new FeelValue?[Parameters.Length];
        for (var index = 0; index < names.Length; index++)
        {
            var place = PlaceOf(names[index]);
            if (place < 0 || ordered[place] is not null)
            {
                return null;
            }

            ordered[place] = arguments[index];
        }

        return ordered;
    }

    private int PlaceOf(string name)
    {
        for (var index = 0; index < Parameters.Length; index++)
        {
            if (Parameters[index].Name == name)
            {
                return index;
            }
        }

        return -1;
    }

    private ImmutableArray<FeelValue>? Convert(FeelValue?[] ordered)
    {
        var converted = ImmutableArray.CreateBuilder<FeelValue>(ordered.Length);
        for (var index = 0; index < ordered.Length; index++)
        {
            if (Convert(ordered[index], Parameters[index]) is not { } value)
            {
                return null;
            }

            converted.Add(value);
        }

        return converted.MoveToImmutable();
    }

    private static FeelValue? Convert(FeelValue? argument, Parameter parameter) => argument switch
    {
        null => parameter.IsOptional ? FeelNull.Instance : null,
        FeelNull => parameter.AcceptsNull || parameter.Type == FeelType.Any ? argument : null,
        _ => parameter.Type.Convert(argument),
    };
}
