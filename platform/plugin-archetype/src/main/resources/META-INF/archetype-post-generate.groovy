import java.lang.management.ManagementFactory
import javax.lang.model.SourceVersion

// Maven does not look at names that it is given all at once, and runs this when the files lie there.

/** Modules of the house and what it offers, schemas, and steps with which its addresses begin, below / and below /desk/. */
TAKEN = ['archive', 'articles', 'assets', 'awards', 'badges', 'beginning', 'clippings', 'comments', 'contact',
         'content', 'desk', 'error', 'export', 'feed', 'health', 'host', 'import', 'information-schema', 'link-watch',
         'log-in', 'log-out', 'mail', 'media', 'navigation', 'newsletter', 'pages', 'password', 'plugins', 'practice',
         'privacy', 'public', 'quiet-hours', 'reading-list', 'rss', 'search', 'set-up', 'settings', 'site', 'sources',
         'tags', 'webmention', 'xmlrpc']

/** As the gate of the house knows them. */
WORDS_OF_SQL = '''
    all analyse analyze and any array as asc asymmetric authorization between binary both case cast check collate
    collation column concurrently constraint create cross day default deferrable desc distinct do else end except
    exists false fetch for foreign freeze from full grant group groups having hour if ilike in initially inner
    intersect interval into is isnull join key lateral leading left like limit localtime localtimestamp minus
    minute month natural not notnull null offset on only or order outer over overlaps partition placing primary
    qualify range references regexp returning right row rownum rows second select similar some symmetric table
    tablesample then to top trailing true uescape union unique unknown user using value values variadic verbose
    when where window with year'''.split() as Set
PACKAGES_OF_OTHERS = /(java|javax|jakarta|jdk|sun|com\.sun|org\.springframework|org\.jdbi|org\.h2|org\.postgresql|gg\.jte|org\.slf4j|org\.jspecify)(\..*)?/

id = request.properties['id']
name = request.properties['name']
packageName = request.properties['package']
project = new File(request.outputDirectory, request.artifactId)

def refusal() {
    if (!(id ==~ /(?=.{1,40}$)[a-z][a-z0-9]*(-[a-z0-9]+)*/)) {
        return "The id “$id” is none: it is at most 40 of a-z, 0-9 and single hyphens within, and begins with a letter."
    }
    if (id in TAKEN || id.startsWith('pg-')) {
        return "The id “$id” is taken by the house: take another, for it names your addresses and your schema."
    }
    if (id in WORDS_OF_SQL) {
        return "The id “$id” is a word of databases: take another, for your schema is called by it."
    }
    if (SourceVersion.isKeyword(id)) {
        return "The id “$id” is a word of Java: take another, for packages are called by it."
    }
    if (!(packageName ==~ /[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+/) || !SourceVersion.isName(packageName)) {
        return "The package “$packageName” is none: it is two or more words of a-z, 0-9 and _ with dots between, as org.example.hello."
    }
    if (packageName ==~ /org\.rapport(\..*)?/) {
        return "The package “$packageName” is the house’s: take one of your own, as org.example.hello."
    }
    if (packageName ==~ PACKAGES_OF_OTHERS) {
        return "The package “$packageName” belongs to Java or to a library: take one of your own, as org.example.hello."
    }
    if (!(name ==~ /[^\p{C}\\]{1,200}/) || name != name.strip().replaceAll(/\s+/, ' ')) {
        return "The name “$name” is none: it is one line of at most 200 signs, with single spaces and without a backslash."
    }
}

/** What somebody had there before stays. */
def takeAway() {
    def begun = ManagementFactory.runtimeMXBean.startTime
    def isOurs = true
    project.eachFileRecurse { isOurs &= it.lastModified() >= begun }
    if (isOurs) {
        project.deleteDir()
    }
}

def refused = refusal()
if (refused) {
    takeAway()
    throw new IllegalArgumentException(refused)
}
new File(project, '.gitignore').text = 'target/\ndata/\n.mvn/maven.config\n'

/** Where Rapport lies on this machine, which Maven was told once: from here on it reads so, as editors do. */
def repository = System.getProperty('maven.repo.local.tail')
if (repository) {
    def options = new File(project, '.mvn/maven.config')
    options.parentFile.mkdirs()
    options.text = "-Dmaven.repo.local.tail=$repository\n"
}
