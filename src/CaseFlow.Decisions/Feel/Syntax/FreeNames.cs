using System.Collections.Immutable;
using CaseFlow.Decisions.Feel.Functions;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary>Names that an expression uses without giving them a value.</summary>
internal static class FreeNames
{
    public static (ImmutableArray<string> Variables, ImmutableArray<string> Functions) Of(Node? root)
    {
        var nodes = root?.Descend().ToList() ?? [];
        var callees = nodes.OfType<FunctionInvocation>().Select(call => call.Callee).OfType<NameReference>().ToHashSet();
        var variables = nodes.OfType<NameReference>()
            .Where(name => !callees.Contains(name) && name.Name != UnaryTest.Input && BuiltIns.Find(name.Name) is null);
        return (Sorted(variables), Sorted(callees));
    }

    private static ImmutableArray<string> Sorted(IEnumerable<NameReference> names) =>
        [.. names.Where(name => !name.IsLocal).Select(name => name.Name).Distinct().Order(StringComparer.Ordinal)];
}
