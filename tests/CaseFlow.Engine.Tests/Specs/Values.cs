using CaseFlow.Decisions.Feel;

namespace CaseFlow.Engine.Tests.Specs;

/// <summary>Writes variables the short way.</summary>
internal static class Values
{
    public static FeelContext Context(params (string Name, object? Value)[] entries) =>
        FeelContext.Of([.. entries.Select(entry => (entry.Name, Of(entry.Value)))]);

    public static FeelValue Of(object? value) =>
        value switch
        {
            null => FeelNull.Instance,
            FeelValue already => already,
            bool boolean => FeelBoolean.Of(boolean),
            int number => new FeelNumber(number),
            string text => new FeelString(text),
            IEnumerable<object?> items => new FeelList([.. items.Select(Of)]),
            _ => throw new ArgumentException($"Expected a value that FEEL knows, but it is a {value.GetType().Name}.", nameof(value)),
        };

    public static FeelList List(params object?[] items) => (FeelList)Of(items);
}
