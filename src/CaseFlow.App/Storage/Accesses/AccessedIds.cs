using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace CaseFlow.App.Storage.Accesses;

/// <summary>All ids that stand in an answer: records, lists and pages of them, to any depth.</summary>
internal static class AccessedIds
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = [];
    private static readonly ConcurrentDictionary<Type, object> Defaults = [];

    /// <param name="question">The query; the case that it asks about belongs to an answer that tells something.</param>
    /// <param name="answer">What it is answered.</param>
    public static IReadOnlyCollection<Guid> In(object question, object? answer)
    {
        var found = new HashSet<Guid>();
        Collect(answer, found);
        if (question.GetType().GetProperty("CaseId")?.GetValue(question) is Guid caseId && TellsSomething(answer))
        {
            found.Add(caseId);
        }

        found.Remove(Guid.Empty);
        return found;
    }

    private static void Collect(object? value, HashSet<Guid> found)
    {
        switch (value)
        {
            case null or string or DateTimeOffset or Enum:
                return;
            case Guid id:
                found.Add(id);
                return;
            case IEnumerable items when !IsDefault(items):
                foreach (var item in items)
                {
                    Collect(item, found);
                }

                return;
            case IEnumerable:
                return;
        }

        foreach (var property in Properties.GetOrAdd(value.GetType(), ToRead))
        {
            Collect(property.GetValue(value), found);
        }
    }

    // of our own records, and of pairs of a dictionary; what else there is holds no id
    private static PropertyInfo[] ToRead(Type type) =>
        type.Namespace?.StartsWith("CaseFlow.", StringComparison.Ordinal) == true
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>))
            ? [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(MayHold)]
            : [];

    private static bool MayHold(PropertyInfo property) =>
        property.GetIndexParameters().Length == 0
        && property.PropertyType is { IsPrimitive: false, IsEnum: false } type
        && type != typeof(string) && type != typeof(DateTimeOffset) && type != typeof(TimeSpan);

    // an immutable array that was never set cannot be walked
    private static bool IsDefault(IEnumerable items) =>
        items.GetType() is { IsValueType: true, IsGenericType: true } type
        && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
        && Defaults.GetOrAdd(type, array => Activator.CreateInstance(array)!).Equals(items);

    private static bool TellsSomething(object? answer) => answer switch
    {
        null => false,
        IEnumerable items => !IsDefault(items) && items.Cast<object>().Any(),
        _ when answer.GetType().GetProperty("Items")?.GetValue(answer) is IEnumerable items => items.Cast<object>().Any(),
        _ => true,
    };
}
