namespace CaseFlow.Api.Relay;

/// <summary>How the names of our classes become names in the schema.</summary>
internal static class SchemaNames
{
    private const string Suffix = "Node";

    /// <summary><c>CaseNode</c> is <c>Case</c> in the schema; the suffix keeps it apart from the case itself.</summary>
    public static string WithoutSuffix(string name) =>
        name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal) ? name[..^Suffix.Length] : name;

    /// <summary><c>Connection&lt;CaseNode&gt;</c> is <c>CaseConnection</c>.</summary>
    public static string Of(Type type) =>
        type.IsGenericType
            ? string.Concat(type.GetGenericArguments().Select(Of)) + type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]
            : WithoutSuffix(type.Name);
}
