using System.Text.Json.Nodes;

namespace CaseFlow.Acceptance.Tests.Given;

/// <summary>All that the schema shows of a case, so that a field that is added tomorrow is asked, too.</summary>
internal static class WholeCase
{
    private const int FieldsOfAPart = 1;

    private const string Introspection =
        """
        {
          __schema {
            types {
              name
              fields { name args { name } type { ...kind } }
            }
          }
        }

        fragment kind on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        """;

    /// <summary>The fields of a case and of everything below it, each thing once: what leads back up or across is left out.</summary>
    /// <param name="api">The product.</param>
    /// <param name="without">Fields of the case that are left out.</param>
    /// <returns>In several parts, since one request may not ask for so much.</returns>
    public static async Task<IReadOnlyList<string>> PartsAsync(GraphQLClient api, params string[] without)
    {
        var types = (await api.AskAsync("coord-un", Introspection))["__schema"]!["types"]!.AsArray()
            .Where(type => type!["fields"] is not null)
            .ToDictionary(type => (string)type!["name"]!, type => type!["fields"]!.AsArray());
        var own = types["Case"].Select(field => NameOf(field!["type"]!)).ToHashSet();
        var fields = types["Case"].Where(field => !without.Contains((string)field!["name"]!)).Select(field => Field(field!, ["Case"]));
        return [.. fields.Chunk(FieldsOfAPart).Select(part => string.Join(' ', part))];

        string FieldsOf(string type, string[] above)
        {
            var path = (string[])[.. above, type];
            return string.Join(' ', types[type].Select(field => Field(field!, path)).Where(field => field.Length > 0));
        }

        string Field(JsonNode field, string[] path)
        {
            var (name, type) = ((string)field["name"]!, NameOf(field["type"]!));
            return !types.ContainsKey(type) ? name
                : path.Contains(type) || (path is not ["Case"] && own.Contains(type)) ? ""
                : type.EndsWith("Connection", StringComparison.Ordinal) ? $"{name}(last: 100) {{ nodes {{ {FieldsOf(NodeOf(type), path)} }} }}"
                : $"{name} {{ {FieldsOf(type, path)} }}";
        }

        string NodeOf(string connection) => NameOf(types[connection].Single(field => (string)field!["name"]! == "nodes")!["type"]!);
    }

    private static string NameOf(JsonNode type) => type["ofType"] is { } inner ? NameOf(inner) : (string)type["name"]!;
}
