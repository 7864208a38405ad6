using System.Reflection;
using GraphQL.Types;

namespace CaseFlow.Api.Roots;

/// <summary>One of the three roots: the fields of all feature classes that are marked for it.</summary>
internal sealed class RootType : ObjectGraphType
{
    private RootType(string name, string description) => (Name, Description) = (name, description);

    /// <summary>Merges the feature classes with the attribute; null when there is none, since a type without fields is no type.</summary>
    public static RootType? Merge<TAttribute>(string name, string description, FeatureAssemblies features)
        where TAttribute : Attribute
    {
        var root = new RootType(name, description);
        foreach (var field in features.Types.Where(type => type.IsDefined(typeof(TAttribute))).SelectMany(FieldsOf))
        {
            root.AddField(field);
        }

        return root.Fields.Count > 0 ? root : null;
    }

    private static IEnumerable<FieldType> FieldsOf(Type feature) =>
        ((IComplexGraphType)Activator.CreateInstance(typeof(AutoRegisteringObjectGraphType<>).MakeGenericType(feature))!).Fields;
}
