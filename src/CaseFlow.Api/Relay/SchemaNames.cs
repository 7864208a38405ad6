using System.Text.Json;
using CaseFlow.Api.Payloads;

namespace CaseFlow.Api.Relay;

/// <summary>How the names of our classes become names in the schema.</summary>
internal static class SchemaNames
{
    private static readonly string[] Suffixes = ["Node", "View"];

    /// <summary><c>CaseView</c> and <c>LessonView</c> are <c>Case</c> and <c>Lesson</c>: the suffix keeps them apart from the thing itself.</summary>
    public static string WithoutSuffix(string name) =>
        Array.Find(Suffixes, suffix => name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal)) is { } found
            ? name[..^found.Length]
            : name;

    /// <summary><c>Connection&lt;CaseView&gt;</c> is <c>CaseConnection</c>, <c>Payload&lt;OpenCase, CaseView&gt;</c> is <c>OpenCasePayload</c>.</summary>
    public static string Of(Type type) =>
        type.IsGenericType
            ? Of(type.GetGenericArguments()[0]) + type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]
            : WithoutSuffix(type.Name);

    /// <summary>The field that holds such a thing: <c>case</c> for <c>CaseView</c>.</summary>
    public static string FieldOf(Type type) => JsonNamingPolicy.CamelCase.ConvertName(Of(type));

    /// <summary>Whether a type is a payload named after its command.</summary>
    public static bool IsPayload(Type? type) => type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(Payload<,>);
}
